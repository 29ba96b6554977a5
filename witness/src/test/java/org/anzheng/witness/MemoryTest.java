package org.anzheng.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness cosigned it remembers, also after a power cut; without its memory it is none. */
class MemoryTest {

  @TempDir Path folder;
  private final GivenLog log = new GivenLog("log.example/log/2026");

  @Test
  void a_restart_forgets_nothing() throws Exception {
    String vkey;
    try (GivenWitness witness = GivenWitness.of(log, folder)) {
      vkey = witness.running.vkey();
      witness.add(log.request(0, 9));
      witness.add(log.request(9, 9, 5));
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("witness.key"))))
        .isEqualTo("rw-------");
    try (GivenWitness witness = GivenWitness.of(log, folder)) {
      assertThat(witness.running.vkey()).isEqualTo(vkey);
      assertThat(Files.readString(folder.resolve("witness.vkey"))).isEqualTo(vkey + "\n");
      assertThat(witness.add(log.request(0, 20, 5)).body()).isEqualTo("9\n");
      assertThat(witness.get("/refusals").body()).contains("FORK");
      assertThat(witness.add(log.request(9, 20)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_was_answered_survives_a_kill() throws Exception {
    for (int round = 0; round < 2; round++) {
      Process process = start();
      try {
        URI address = address(process);
        int size = 10 + 20 * round;
        int before = round == 0 ? 0 : size - 20;
        assertThat(post(address, log.request(before, size))).isEqualTo(200);
        process.destroyForcibly().waitFor();
        process = start();
        address = address(process);
        assertThat(post(address, log.request(before, size, 3))).as("remembers").isEqualTo(409);
        assertThat(post(address, log.request(size, size))).isEqualTo(200);
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void it_ends_when_whoever_started_it_ends() throws Exception {
    Process process = start("--until-input-ends");
    address(process);
    assertThat(process.isAlive()).isTrue();
    process.getOutputStream().close();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void without_its_memory_or_its_key_it_does_not_start() throws Exception {
    try (GivenWitness witness = GivenWitness.of(log, folder)) {
      witness.add(log.request(0, 9));
    }
    Path key = folder.resolve("witness.key");
    Path ledger = folder.resolve("witness.sqlite");
    Files.move(key, folder.resolve("kept"));
    assertThatThrownBy(() -> GivenWitness.of(log, folder)).hasMessageContaining("key.missing");
    Files.move(folder.resolve("kept"), key);
    Files.move(ledger, folder.resolve("kept"));
    assertThatThrownBy(() -> GivenWitness.of(log, folder)).hasMessageContaining("ledger.missing");
    Files.move(folder.resolve("kept"), ledger);
    try (GivenWitness witness = GivenWitness.of(log, folder)) {
      assertThat(witness.add(log.request(9, 20)).statusCode()).isEqualTo(200);
    }
    String[] other = {"--name", "other", "--data", folder.toString(), "--log", "x=" + vkey()};
    assertThatThrownBy(() -> RunningWitness.start(Options.parse(other)))
        .hasMessageContaining("key.other-name");
  }

  private String vkey() {
    return log.signer.verifier().vkey();
  }

  private Process start(String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.anzheng.witness.Witness",
                "--name",
                GivenWitness.NAME,
                "--port",
                "0",
                "--data",
                folder.toString(),
                "--log",
                log.origin + "=" + vkey()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static URI address(Process process) throws Exception {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = String.valueOf(said.readLine());
    int from = line.indexOf("http://");
    assertThat(from).as(line).isPositive();
    return URI.create(line.substring(from).split("[^\\w:/.]", 2)[0]);
  }

  private static int post(URI address, String body) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("/add-checkpoint"))
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
