package org.anzheng.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.certificates.Credential;
import org.anzheng.certificates.CredentialSearch;
import org.anzheng.trust.PublishedKeys;
import org.anzheng.trust.StatusFiles;
import org.springframework.stereotype.Component;

/** The shown certificate as its body signed it, with what an offline reader wants beside it. */
@Component
class CredentialFiles {

  private final CredentialSearch credentials;
  private final PublishedKeys keys;
  private final StatusFiles statuses;

  CredentialFiles(CredentialSearch credentials, PublishedKeys keys, StatusFiles statuses) {
    this.credentials = credentials;
    this.keys = keys;
    this.statuses = statuses;
  }

  void write(String number, Path folder) throws IOException {
    Credential credential = credentials.find(number).orElseThrow().credential();
    Files.writeString(file(number, folder), credential.publicToken());
    Files.write(folder.resolve(number + ".sdjwt.sm2"), credential.sm2Bytes());
    Files.writeString(folder.resolve("jwks.json"), keys.all());
  }

  /** File and status lists for the verifier; empty where an older demonstration left none. */
  Optional<String> options(String number, Path folder) {
    Path file = file(number, folder);
    String lists =
        Stream.of("certificates-0", "bodies-0")
            .flatMap(name -> statuses.find(name).stream())
            .map(list -> " --status " + list)
            .collect(Collectors.joining());
    return Files.exists(file) ? Optional.of(file + lists) : Optional.empty();
  }

  private static Path file(String number, Path folder) {
    return folder.resolve(number + ".sdjwt");
  }
}
