package org.anzheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.RunningPlatform.Outcome;
import org.anzheng.witness.Options;
import org.anzheng.witness.Refused;
import org.anzheng.witness.RunningWitness;
import org.junit.jupiter.api.Test;

/**
 * Each department runs a witness of the log. A stranger verifies offline that enough of them vouch
 * for the checkpoint, although one is down, and reads so on the public page.
 */
class DepartmentsCosignTheLog {

  private static final int PATIENCE = 90;

  private final Map<String, RunningWitness> witnesses = new LinkedHashMap<>();

  @Test
  void and_three_of_four_suffice() throws Exception {
    Path folder = Files.createTempDirectory("anzheng-witnesses");
    for (String name : List.of("samr", "cac", "miit", "mps")) {
      witnesses.put(name, start(name, folder));
    }
    List<String> settings = settings();
    witnesses.remove("mps").close();
    try (RunningPlatform platform = RunningPlatform.empty(settings.toArray(String[]::new))) {
      Files.copy(platform.data().resolve("root.vkey"), folder.resolve("root.vkey"));
      Files.copy(platform.data().resolve("trust.txt"), folder.resolve("trust.txt"));
      assertThat(verified(platform, folder).output())
          .contains("Cosigned by 3 of 4", "policy 3 of 4 holds", "2 equivocating witnesses");
      assertThat(Files.readString(platform.fetch("/log?lang=en"))).contains("cosigned 3 of 4");
      Outcome fsck = platform.fsck();
      assertThat(fsck.exit()).as(fsck.output()).isZero();
    } finally {
      witnesses.values().forEach(RunningWitness::close);
    }
  }

  /** The trust list that admits the log comes when the platform has made it. */
  private static RunningWitness start(String name, Path folder) throws Refused {
    return RunningWitness.start(
        Options.parse(
            "--name",
            name + ".example/witness",
            "--port",
            "0",
            "--data",
            folder.resolve(name).toString(),
            "--trust",
            folder.resolve("trust.txt").toString(),
            "--root",
            folder.resolve("root.vkey").toString()));
  }

  private List<String> settings() {
    List<String> settings = new ArrayList<>();
    witnesses.forEach((name, witness) -> {
      String setting = "--anzheng.log.witnesses[" + settings.size() / 3 + "].";
      settings.add(setting + "name=" + name);
      settings.add(setting + "vkey=" + witness.vkey());
      settings.add(setting + "url=" + witness.address());
    });
    return settings;
  }

  private static Outcome verified(RunningPlatform platform, Path folder)
      throws InterruptedException {
    for (int second = 0; ; second++) {
      Outcome outcome =
          RunningPlatform.verify(
              platform.fetch("/log/checkpoint").toString(),
              "--trust",
              folder.resolve("trust.txt").toString(),
              "--root",
              folder.resolve("root.vkey").toString(),
              "--lang",
              "en");
      if (outcome.exit() == 0 || second == PATIENCE) {
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        return outcome;
      }
      Thread.sleep(1_000);
    }
  }
}
