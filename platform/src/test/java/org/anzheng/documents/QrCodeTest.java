package org.anzheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QrCodeTest {

  private static final int MODULES_OF_VERSION_16 = 81 + 8;
  private static final String SIGNED =
      "https://cert.example.cn/c#" + "2KCEK7Q".repeat(87) + "ABCDE";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void an_address_with_a_signed_certificate_needs_no_more_than_version_16() {
    assertThat(SIGNED).hasSize(26 + 614);
    assertThat(QrCode.of(SIGNED).size()).isEqualTo(MODULES_OF_VERSION_16);
    assertThat(QrCode.of("https://cert.example.cn/certificates/CSSC-2026-TA-0000001-K").size())
        .isLessThan(45);
  }

  @Test
  void a_reader_that_nobody_here_wrote_reads_it() throws Exception {
    Path zbar = Path.of("/usr/bin/zbarimg");
    assumeTrue(Files.isExecutable(zbar), "no zbarimg on this machine");
    Path picture = folder.resolve("qr.png");
    Files.write(picture, Base64.getDecoder().decode(QrCode.of(SIGNED).picture("").base64()));
    Process process =
        new ProcessBuilder(zbar.toString(), "-q", "--raw", picture.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(read.strip()).isEqualTo(SIGNED);
  }
}
