package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A time-stamping authority made by OpenSSL in a folder. */
record OpenSslAuthority(Path folder) {

  private static final String CONFIG =
      """
      [req]
      distinguished_name = dn
      prompt = no
      [dn]
      CN = Example Authority
      [tsa_cert]
      keyUsage = critical,digitalSignature
      extendedKeyUsage = critical,timeStamping
      [one]
      serial = ./serial
      signer_cert = ./tsa.pem
      signer_key = ./tsa.key
      signer_digest = sha256
      default_policy = 1.2.3.4.1
      digests = sha256
      """;

  static OpenSslAuthority in(Path folder) throws Exception {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "openssl")));
    String missing = "openssl is not installed: it makes no time stamp";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, missing);
    }
    assumeTrue(there, missing);
    OpenSslAuthority authority = new OpenSslAuthority(folder);
    Files.writeString(folder.resolve("tsa.cnf"), CONFIG);
    Files.writeString(folder.resolve("serial"), "01\n");
    authority.openssl(
        "req -x509 -newkey rsa:2048 -nodes -days 2 -config tsa.cnf -extensions tsa_cert"
            + " -keyout tsa.key -out tsa.pem");
    return authority;
  }

  String certificate() {
    return folder.resolve("tsa.pem").toString();
  }

  /** The answer to a file of the folder. */
  byte[] stamp(String file) throws Exception {
    openssl("ts -query -data " + file + " -sha256 -cert -out question.tsq");
    openssl("ts -reply -queryfile question.tsq -config tsa.cnf -section one -out answer.tsr");
    return Files.readAllBytes(folder.resolve("answer.tsr"));
  }

  private void openssl(String arguments) throws Exception {
    List<String> command =
        Stream.concat(Stream.of("openssl"), Arrays.stream(arguments.split(" "))).toList();
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0, output);
  }
}
