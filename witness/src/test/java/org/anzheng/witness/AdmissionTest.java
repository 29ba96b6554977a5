package org.anzheng.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a new year is admitted by the trust list, and by nothing less. */
class AdmissionTest {

  @TempDir Path folder;
  private final GivenLog log = new GivenLog("log.example/log/2027");

  @Test
  void a_new_year_is_admitted_by_the_trust_list() throws Exception {
    Path trust = Files.writeString(folder.resolve("trust.txt"), log.trustList());
    try (GivenWitness witness = witness(trust, log.root.verifier().vkey())) {
      assertThat(witness.add(log.request(0, 3)).statusCode()).isEqualTo(200);
      Files.delete(trust);
      assertThat(witness.add(log.request(3, 4)).statusCode()).as("for good").isEqualTo(200);
    }
  }

  @Test
  void keys_once_admitted_stay() throws Exception {
    Path trust = Files.writeString(folder.resolve("trust.txt"), log.trustList());
    Path root = Files.writeString(folder.resolve("root"), log.root.verifier().vkey() + "\n");
    try (GivenWitness witness = witness(trust, root.toString())) {
      assertThat(witness.add(log.request(0, 3)).statusCode()).isEqualTo(200);
      GivenLog other = new GivenLog(log.origin);
      Files.writeString(trust, other.trustList());
      Files.writeString(root, other.root.verifier().vkey());
      assertThat(witness.add(other.request(3, 4)).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void a_list_by_another_root_admits_nothing() throws Exception {
    Path trust = Files.writeString(folder.resolve("trust.txt"), log.trustList());
    String stranger = new GivenLog("x").root.verifier().vkey();
    try (GivenWitness witness = witness(trust, stranger)) {
      assertThat(witness.add(log.request(0, 3)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_log_of_another_host_or_form_is_not_admitted() throws Exception {
    GivenLog elsewhere = new GivenLog("elsewhere.example/log/2027");
    Path trust = Files.writeString(folder.resolve("trust.txt"), elsewhere.trustList());
    try (GivenWitness witness = witness(trust, elsewhere.root.verifier().vkey())) {
      assertThat(witness.add(elsewhere.request(0, 3)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void usage_is_refused_in_words() {
    for (List<String> args :
        List.of(
            List.of("--name", "a b", "--log", "x=y"),
            List.of("--name", "a"),
            List.of("--name", "a", "--trust", "x"),
            List.of("--name", "a", "--log", "x=y"),
            List.of("--name", "a", "--log"),
            List.of("--name", "a", "--name", "b"),
            List.of("--name", "a", "--port", "70000", "--trust", "t", "--root", "r"),
            List.of("--what"))) {
      assertThatThrownBy(() -> Options.parse(args.toArray(String[]::new)))
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> {
                for (String language : List.of("zh", "en")) {
                  assertThat(Words.in(language).say("refused." + refused.reason(), refused.args()))
                      .isNotBlank();
                }
              });
    }
  }

  private GivenWitness witness(Path trust, String root) throws Refused {
    return GivenWitness.start(folder.resolve("data"), "--trust", trust.toString(), "--root", root);
  }
}
