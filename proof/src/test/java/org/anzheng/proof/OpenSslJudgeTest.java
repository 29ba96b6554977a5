package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our SM2 signatures before OpenSSL. */
class OpenSslJudgeTest {

  /** SubjectPublicKeyInfo of an SM2 key up to the point. */
  private static final byte[] PREFIX =
      HexFormat.of().parseHex("3059301306072a8648ce3d020106082a811ccf5501822d034200");

  @TempDir Path folder;
  private final GivenTokens given = new GivenTokens();

  @BeforeAll
  static void needsOpenSsl() {
    String missing = "openssl is not installed: its judgement is not heard";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(NodeJudge.onPath("openssl"), missing);
    }
    assumeTrue(NodeJudge.onPath("openssl"), missing);
  }

  @Test
  void verifiesTheSignatureOverTheSignedPart() throws Exception {
    byte[] signed = given.credential(0).jws().bytes();
    byte[] signature = given.sm2.sign(signed);
    assertTrue(judge(signed, signature).contains("Verified Successfully"));
    signed[30] ^= 1;
    assertNotEquals("", judge(signed, signature));
    assertTrue(!judge(signed, signature).contains("Verified Successfully"));
  }

  private String judge(byte[] signed, byte[] signature) throws Exception {
    ByteArrayOutputStream key = new ByteArrayOutputStream();
    key.write(PREFIX);
    key.write(given.sm2.jwk().point());
    String pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.toByteArray())
            + "\n-----END PUBLIC KEY-----\n";
    Process process =
        new ProcessBuilder(
                "openssl",
                "pkeyutl",
                "-verify",
                "-pubin",
                "-inkey",
                write("key.pem", pem.getBytes(StandardCharsets.US_ASCII)),
                "-rawin",
                "-digest",
                "sm3",
                "-pkeyopt",
                "distid:1234567812345678",
                "-in",
                write("signed", signed),
                "-sigfile",
                write("signature", signature))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return output;
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
