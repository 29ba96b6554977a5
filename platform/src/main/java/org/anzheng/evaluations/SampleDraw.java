package org.anzheng.evaluations;

import java.time.Instant;
import java.util.List;
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
}
