package org.anzheng.web.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.web.shared.View;

/**
 * 浏览器核验页: the sentences that its scripts choose from, and the key that everything rests on.
 *
 * @param rootKey vkey of the root of the trust list; empty before the first start
 * @param names names of codes in the reader's language, by {@code category.TA}
 */
public record CheckPage(String rootKey, Map<String, String> names) {

  private static final String WORD = "page.open.check.";

  private static final List<String> SENTENCES =
      List.of(
          "unreadable",
          "unreadable.text",
          "ready",
          "not-kept",
          "scope.elsewhere",
          "ago.minutes",
          "ago.hours",
          "ago.days",
          "outcome.holds",
          "outcome.false",
          "outcome.undecided",
          "about.trust",
          "about.signature",
          "about.dates",
          "about.status",
          "about.standing",
          "about.included",
          "about.head",
          "about.witnesses",
          "trust.absent",
          "trust.signed",
          "trust.unknown",
          "trust.forged",
          "signature.no-list",
          "signature.unknown-key",
          "signature.no-key",
          "signature.forged",
          "signature.genuine",
          "signature.out-of-time",
          "dates.not-yet",
          "dates.expired",
          "dates.within",
          "status.valid",
          "status.revoked",
          "status.suspended",
          "status.cancelled",
          "status.no-such-index",
          "standing.in-force",
          "standing.revoked",
          "standing.suspended",
          "standing.cancelled",
          "standing.not-named",
          "list.absent",
          "list.elsewhere",
          "list.in-doubt",
          "list.forged",
          "included.yes",
          "included.no",
          "head.signed",
          "head.unsigned",
          "head.unknown",
          "head.forged",
          "witnesses.enough",
          "witnesses.few",
          "fresh.online",
          "fresh.offline",
          "fresh.offline-old",
          "fresh.offline-stale",
          "fact.number",
          "fact.holder",
          "fact.uscc",
          "fact.category",
          "fact.level",
          "fact.scope",
          "fact.standards",
          "fact.from",
          "fact.to",
          "fact.body",
          "fact.case_no",
          "fact.address",
          "fact.sites",
          "fact.on",
          "fact.status",
          "fact.standing",
          "fact.data_as_of",
          "fact.event",
          "fact.code",
          "fact.effective");

  private static final List<String> HEADLINES =
      List.of(
          "forged",
          "unproven",
          "recorded",
          "answered",
          "dates.not-yet",
          "dates.expired",
          "status-unknown",
          "revoked",
          "suspended",
          "cancelled",
          "no-such-index",
          "stale",
          "in-force",
          "body-in-doubt");

  public CheckPage {
    names = Map.copyOf(names);
  }

  /** Every sentence by its key. */
  public Map<String, String> words(View view) {
    Map<String, String> words = new LinkedHashMap<>(names);
    SENTENCES.forEach(key -> words.put(key, view.text(WORD + key)));
    for (String headline : HEADLINES) {
      for (String key : List.of("headline." + headline, "headline." + headline + ".text")) {
        words.put(key, view.text(WORD + key));
      }
    }
    return words;
  }
}
