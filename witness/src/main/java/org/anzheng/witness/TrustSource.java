package org.anzheng.witness;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.RootKeys;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;

/**
 * The trust list as far as this witness believes it (信任清单来源): signed by the root key it was started
 * with. It is how the log of a new year is admitted, and it admits nothing else.
 */
final class TrustSource {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Pattern LIST = Pattern.compile("(.+)/trust");

  private final String list;
  private final String root;

  /** Either may be a file; the root may be a vkey, the list an address. */
  TrustSource(String list, String root) {
    this.list = list;
    this.root = root;
  }

  /**
   * Keys of the log with this origin, if the trust list names it: {@code <host>/log/<year>} of the
   * host that the list is named after.
   */
  Set<NoteVerifier> keysOf(String origin) {
    try {
      RootKeys roots = RootKeys.parse(isKey(root) ? root : text(root));
      SignedNote note = SignedNote.parse(text(list));
      if (!roots.vouchFor(note)) {
        return Set.of();
      }
      TrustList trust = TrustList.parse(note.text());
      return isYearOf(trust.origin(), origin) ? trust.keysOfLog(origin) : Set.of();
    } catch (IOException | Malformed unbelievable) {
      System.err.println("witness: no trust list to believe: " + unbelievable.getMessage());
      return Set.of();
    }
  }

  private static boolean isKey(String root) {
    return root.matches("[^+]+\\+[0-9a-f]{8}\\+.+");
  }

  private static boolean isYearOf(String trust, String origin) {
    var host = LIST.matcher(trust);
    return host.matches() && origin.matches(Pattern.quote(host.group(1)) + "/log/\\d{4}");
  }

  private static String text(String place) throws IOException {
    if (!Options.isAddress(place)) {
      return Files.readString(Path.of(place)).strip() + "\n";
    }
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(Options.address(place)).timeout(PATIENCE).build();
      HttpResponse<String> answer =
          client.send(
              request,
              HttpResponse.BodyHandlers.limiting(
                  HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8),
                  SignedNote.MAX_BYTES));
      return Optional.of(answer)
          .filter(a -> a.statusCode() == 200)
          .map(HttpResponse::body)
          .orElseThrow(() -> new IOException(place + " answered " + answer.statusCode()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
