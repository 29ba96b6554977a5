package org.anzheng.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.QueryReceipt;
import org.anzheng.proof.StatusListToken;

/** Reports on what the platform itself signs: query receipts and status lists (凭证与状态列表). */
final class TokenReports {

  private TokenReports() {}

  static Report receipt(QueryReceipt receipt, Options options) throws Refused {
    Trust trust = Trust.find(options);
    Map<String, String> content = new LinkedHashMap<>();
    content.put("number", receipt.number());
    receipt.on().ifPresent(day -> content.put("on", day));
    content.put("status", receipt.status());
    content.put("standing", receipt.standing());
    for (String name : List.of("holder", "uscc", "scope")) {
      if (receipt.jws().payload().get(name) instanceof String text) {
        content.put(name, text);
      }
    }
    content.put("asOf", receipt.asOf());
    content.put("signedAt", receipt.issuedAt().toString());
    content.put("origin", receipt.log().origin());
    content.put("size", Long.toString(receipt.log().size()));
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(trust.verdict());
    verdicts.add(new TokenJudge(trust).ofStatusKey(receipt.jws(), receipt.issuedAt()));
    Property.ofLog()
        .forEach(property -> verdicts.add(Verdict.notApplicable(property, "receipt.elsewhere")));
    return new Report("receipt", content, verdicts, options.unused());
  }

  static Report statusList(StatusListToken token, Options options) throws Refused {
    Trust trust = Trust.find(options);
    Map<String, String> content = new LinkedHashMap<>();
    content.put("uri", token.uri());
    content.put("entries", Integer.toString(token.list().size()));
    content.put("signedAt", token.issuedAt().toString());
    content.put("expires", token.expires().toString());
    content.put("origin", token.log().origin());
    content.put("size", Long.toString(token.log().size()));
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(trust.verdict());
    verdicts.add(new TokenJudge(trust).ofStatusKey(token.jws(), token.issuedAt()));
    verdicts.add(validity(token, options));
    for (Property property : Property.ofLog()) {
      verdicts.add(
          switch (property) {
            case P5 ->
                Verdict.notApplicable(
                    property, "list.recomputable", token.log().origin(), token.log().size());
            case P6 -> Verdict.holds(property, "list.impersonal");
            case TRUST_LIST,
                PACKAGE,
                SIGNATURE,
                VALIDITY,
                STATUS,
                STANDING,
                SM2,
                FILES,
                DRAW_LISTS,
                DRAW_SEED,
                DRAW_RESULT,
                TIME,
                P1,
                P2,
                P3,
                P4 ->
                Verdict.notApplicable(property, "list.elsewhere");
          });
    }
    List<String> unused = new ArrayList<>(options.unused());
    unused.remove("--on");
    return new Report("status", content, verdicts, unused);
  }

  private static Verdict validity(StatusListToken token, Options options) {
    String from = Words.instant(token.issuedAt());
    String to = Words.instant(token.expires());
    return token.holdsAt(options.at())
        ? Verdict.holds(Property.VALIDITY, "list.current", from, to)
        : Verdict.isFalse(Property.VALIDITY, "list.stale", from, to, Words.instant(options.at()));
  }
}
