package org.anzheng.web.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.web.shared.View;

/**
 * 浏览器核验日志页.
 *
 * @param rootKey vkey of the root of the trust list; empty before the first start
 */
public record LogCheckPage(String rootKey) {

  private static final List<String> OWN =
      List.of(
          "progress",
          "result.holds",
          "result.undecided",
          "result.false",
          "at",
          "unable",
          "about.tree",
          "about.growth",
          "about.replay",
          "about.reading",
          "tree.yes",
          "tree.no",
          "growth.yes",
          "growth.forked",
          "growth.shrunk",
          "replay.yes",
          "replay.no",
          "replay.no-head",
          "reading.failed");

  private static final List<String> SHARED =
      List.of(
          "outcome.holds",
          "outcome.false",
          "outcome.undecided",
          "about.trust",
          "about.head",
          "about.witnesses",
          "trust.signed",
          "trust.unknown",
          "trust.forged",
          "head.signed",
          "head.unsigned",
          "head.unknown",
          "head.forged",
          "witnesses.enough",
          "witnesses.few");

  /** Every sentence that the scripts choose from, by its key. */
  public Map<String, String> words(View view) {
    Map<String, String> words = new LinkedHashMap<>();
    OWN.forEach(key -> words.put(key, view.text("page.open.logCheck." + key)));
    SHARED.forEach(key -> words.put(key, view.text("page.open.check." + key)));
    return words;
  }
}
