package org.anzheng.journeys.acts;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Uscc;

/** Plainly fictional codes with valid check digits, small files, and today in Beijing. */
final class Examples {

  private Examples() {}

  /** No organisation has an organisation code that begins with zeros. */
  static String uscc(int n) {
    String organisation = String.format(Locale.ROOT, "0000%04d", n);
    String stem = "91110108" + organisation + Uscc.organisationCheckCharacter(organisation);
    return stem + Uscc.checkCharacter(stem);
  }

  /** Of somebody born in 1900. */
  static String identityNumber(int n) {
    String digits = String.format(Locale.ROOT, "11010819000101%03d", n);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += Character.digit(digits.charAt(i), 10) * (1 << (17 - i)) % 11;
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  static Path pdf(String text) {
    try {
      Path file = Files.createTempFile("example", ".pdf");
      file.toFile().deleteOnExit();
      return Files.writeString(file, "%PDF-1.7\n" + text + "\n%%EOF\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small picture. */
  static Path photo() {
    try {
      Path file = Files.createTempFile("example", ".png");
      file.toFile().deleteOnExit();
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LocalDate today() {
    return ChinaTime.dateOf(java.time.Clock.systemUTC().instant());
  }
}
