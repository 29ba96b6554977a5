package org.anzheng.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Jws;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.Validity;

/** Judges who signed a token (签发人): by its own key, which the trust list must name. */
final class TokenJudge {

  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Trust trust;

  TokenJudge(Trust trust) {
    this.trust = trust;
  }

  /** The last second of a day in China. */
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(CHINA).minusSeconds(1).toInstant();
  }

  /** A line of the trust list about a key. */
  private record Line(String iss, String kid, String thumbprint, Validity validity) {}

  /** Whether a body signed the token under the name that it gives itself. */
  Verdict ofBody(Jws jws, String iss, Instant issuedAt) {
    return judge(
        jws,
        iss,
        issuedAt,
        lines(list ->
            list.issuers().stream()
                .map(key -> new Line(key.iss(), key.kid(), key.thumbprint(), key.validity()))
                .toList()));
  }

  /** Whether the platform signed the token with a key for status lists and receipts. */
  Verdict ofStatusKey(Jws jws, Instant issuedAt) {
    return judge(
        jws,
        "",
        issuedAt,
        lines(list ->
            list.statusKeys().stream()
                .map(key -> new Line("", key.kid(), key.thumbprint(), key.validity()))
                .toList()));
  }

  private List<Line> lines(java.util.function.Function<TrustList, List<Line>> of) {
    TrustList list = trust.list();
    return list == null ? List.of() : of.apply(list);
  }

  private Verdict judge(Jws jws, String iss, Instant issuedAt, List<Line> lines) {
    if (jws.jwk().isEmpty()) {
      return Verdict.undecided(Property.SIGNATURE, "token.no-key");
    }
    if (!jws.isSignedBy(jws.jwk().get())) {
      return Verdict.isFalse(Property.SIGNATURE, "token.forged");
    }
    if (trust.list() == null) {
      return Verdict.undecided(Property.SIGNATURE, trust.doubt());
    }
    Optional<Line> listed = lines.stream().filter(l -> l.kid().equals(jws.kid())).findFirst();
    if (listed.isEmpty()) {
      return Verdict.undecided(Property.SIGNATURE, "token.unknown-key", jws.kid());
    }
    Line line = listed.get();
    if (!line.thumbprint().equals(jws.jwk().get().thumbprint()) || !line.iss().equals(iss)) {
      return Verdict.isFalse(Property.SIGNATURE, "token.other-key", jws.kid());
    }
    LocalDate day = issuedAt.atZone(CHINA).toLocalDate();
    if (!line.validity().covers(day)) {
      return Verdict.isFalse(Property.SIGNATURE, "token.out-of-time", jws.kid(), day);
    }
    return trust.isGenuine()
        ? Verdict.holds(Property.SIGNATURE, "token.signed", jws.kid(), day)
        : Verdict.undecided(Property.SIGNATURE, trust.doubt());
  }
}
