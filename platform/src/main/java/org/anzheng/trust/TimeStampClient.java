package org.anzheng.trust;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Certificates;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.TimeStamp;
import org.bouncycastle.cert.X509CertificateHolder;

/** Asks an authority to stamp bytes (RFC 3161 over HTTP), and believes no answer unseen. */
final class TimeStampClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int NONCE_BITS = 64;

  private final URI url;
  private final Optional<Path> trusted;
  private final SecureRandom random = new SecureRandom();
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  TimeStampClient(URI url, Optional<Path> trusted) {
    this.url = url;
    this.trusted = trusted;
  }

  /**
   * The stamp over a message.
   *
   * @throws Malformed if the answer is none, or not one of the authority that the settings name
   */
  TimeStamp stamp(byte[] message) throws IOException, InterruptedException {
    BigInteger nonce = new BigInteger(NONCE_BITS, random);
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(PATIENCE)
            .header("Content-Type", "application/timestamp-query")
            .header("Accept", "application/timestamp-reply")
            .POST(HttpRequest.BodyPublishers.ofByteArray(TimeStamp.request(message, nonce)))
            .build();
    HttpResponse<InputStream> answer =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new IOException("the authority answered " + answer.statusCode());
      }
      TimeStamp stamp = TimeStamp.answer(body.readNBytes(TimeStamp.MAX_BYTES + 1), message, nonce);
      requireGenuine(stamp);
      return stamp;
    }
  }

  private void requireGenuine(TimeStamp stamp) throws IOException {
    if (!stamp.isSigned()) {
      throw new Malformed("the signature of the time stamp is not genuine");
    }
    if (trusted.isPresent()) {
      List<X509CertificateHolder> known =
          Certificates.parse(Files.readString(trusted.get(), StandardCharsets.UTF_8));
      if (!stamp.isVouchedFor(known)) {
        throw new Malformed("the time stamp is by another authority: " + stamp.authority());
      }
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
