package org.anzheng.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.kernel.Refusal;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.anzheng.trust.TlogProofs;
import org.anzheng.trust.TrustListText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 节目单: what the demonstration prints, and the files it leaves beside it to be verified offline. */
@Component
class Programme {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PATIENCE_FOR_WITNESSES = Duration.ofSeconds(20);

  private final Texts texts;
  private final CertificateSearch certificates;
  private final TlogProofs proofs;
  private final CredentialFiles credential;
  private final TrustListText trustList;
  private final String publicUrl;
  private final Path data;

  Programme(
      Texts texts,
      CertificateSearch certificates,
      TlogProofs proofs,
      CredentialFiles credential,
      TrustListText trustList,
      @Value("${anzheng.public-url}") String publicUrl,
      @Value("${anzheng.data}") Path data) {
    this.texts = texts;
    this.certificates = certificates;
    this.proofs = proofs;
    this.credential = credential;
    this.trustList = trustList;
    this.publicUrl = publicUrl;
    this.data = data;
  }

  void loading() {
    say("demonstration.loading");
  }

  /** Keeps the number of the shown certificate with its credential, proof and the trust list. */
  void remember(String number) {
    UUID issue = certificates.history(number).getFirst().factId();
    try {
      Files.createDirectories(folder());
      Files.writeString(proofFile(number), published(issue));
      credential.write(number, folder());
      Files.writeString(folder().resolve("trust.txt"), trustList.text().orElseThrow());
      Files.writeString(numberFile(), number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void print() {
    try {
      String number = Files.readString(numberFile());
      say(
          "demonstration.ready",
          publicUrl,
          DemoAccounts.PASSWORD,
          number,
          publicUrl + "/certificates/" + number,
          "./anzheng verify "
              + credential.options(number, folder()).orElse(proofFile(number).toString())
              + " --trust "
              + data.resolve("trust.txt")
              + " --root "
              + data.resolve("root.vkey"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A proof exists once the log has published the leaf, a few seconds after the act; a moment later
   * the witnesses have cosigned it too. A log whose witnesses are down is shown without them.
   */
  private String published(UUID fact) {
    long begun = System.nanoTime();
    while (true) {
      try {
        String proof = proofs.of(fact);
        if (proofs.isCosigned(proof) || isPast(begun, PATIENCE_FOR_WITNESSES)) {
          return proof;
        }
      } catch (Refusal notYet) {
        if (isPast(begun, PATIENCE)) {
          throw notYet;
        }
      }
      pause();
    }
  }

  private static boolean isPast(long begun, Duration patience) {
    return System.nanoTime() - begun > patience.toNanos();
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(500));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the log was publishing", e);
    }
  }

  @SuppressWarnings("SystemOut") // the programme is the command's output
  private void say(String key, Object... arguments) {
    System.out.println(texts.text(Language.ZH, key, arguments));
    System.out.println(texts.text(Language.EN, key, arguments));
  }

  private Path folder() {
    return data.resolve("example");
  }

  private Path proofFile(String number) {
    return folder().resolve(number + ".tlog-proof");
  }

  private Path numberFile() {
    return folder().resolve("number");
  }
}
