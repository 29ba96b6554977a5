package org.anzheng.evaluations;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.springframework.modulith.NamedInterface;

/**
 * 样本抽取记录: a project in progress drawn at random, repeatable from the seed.
 *
 * @param seed hexadecimal; SHA-256 over seed and candidates names the index drawn
 */
@NamedInterface("reads")
public record SampleDraw(List<String> candidates, String seed, String drawn, Instant at) {
  public SampleDraw {
    candidates = List.copyOf(candidates);
  }

  /** Draws one of the candidates; anybody can repeat it from the seed. */
  static SampleDraw of(List<String> candidates, String seed, Instant now) {
    List<String> named = candidates.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    Fields fields = new Fields().when(named.isEmpty(), "candidates", KernelRefusal.REQUIRED);
    named.forEach(candidate -> fields.line("candidates", candidate));
    fields.check();
    int index = index(seed + "\n" + String.join("\n", named), named.size());
    return new SampleDraw(named, seed, named.get(index), now);
  }

  private static int index(String text, int count) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).mod(BigInteger.valueOf(count)).intValue();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
