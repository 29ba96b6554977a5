package org.anzheng.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StatusListToken;

/** Looks up the status of a certificate and the standing of its body in status lists (状态). */
final class StatusJudge {

  private final List<StatusListToken> lists = new ArrayList<>();
  private final TokenJudge tokens;
  private final Instant at;

  StatusJudge(Options options, Trust trust) throws Refused {
    for (String name : options.status()) {
      lists.add(Tokens.list(name));
    }
    this.tokens = new TokenJudge(trust);
    this.at = options.at();
  }

  /** Whether the certificate is in force by its list. */
  Verdict status(CertificateCredential credential) {
    Optional<StatusListToken> list =
        lists.stream().filter(l -> l.uri().equals(credential.statusUri())).findFirst();
    if (list.isEmpty()) {
      return Verdict.undecided(
          Property.STATUS,
          lists.isEmpty() ? "status.absent" : "status.other-list",
          credential.statusUri());
    }
    Optional<Verdict> unfit = unfit(Property.STATUS, list.get());
    return unfit.orElseGet(() -> status(list.get(), credential.statusIndex()));
  }

  private static Verdict status(StatusListToken list, long index) {
    int value;
    try {
      value = list.list().get(index);
    } catch (Malformed outOfRange) {
      return Verdict.isFalse(Property.STATUS, "status.no-such-index", index, list.list().size());
    }
    String when = Words.instant(list.issuedAt());
    return switch (value) {
      case 0 -> Verdict.holds(Property.STATUS, "status.valid", when);
      case 1 -> Verdict.isFalse(Property.STATUS, "status.revoked", when);
      case 2 -> Verdict.isFalse(Property.STATUS, "status.suspended", when);
      case 3 -> Verdict.isFalse(Property.STATUS, "status.cancelled", when);
      default -> Verdict.isFalse(Property.STATUS, "status.unknown", when, value);
    };
  }

  /** Whether the approval of the body is in force, where a list of bodies was given. */
  Verdict standing(CertificateCredential credential) {
    String entry = entry(credential);
    for (StatusListToken list : lists) {
      int index = list.entries().indexOf(entry);
      if (index >= 0 && index < list.list().size()) {
        return unfit(Property.STANDING, list)
            .orElseGet(() -> standing(list.list().get(index), Words.instant(list.issuedAt())));
      }
    }
    return Verdict.notApplicable(Property.STANDING, "standing.absent");
  }

  private static Verdict standing(int value, String when) {
    return switch (value) {
      case 0 -> Verdict.holds(Property.STANDING, "standing.in-force", when);
      case 1 -> Verdict.isFalse(Property.STANDING, "standing.revoked", when);
      case 2 -> Verdict.isFalse(Property.STANDING, "standing.suspended", when);
      default -> Verdict.isFalse(Property.STANDING, "standing.cancelled", when);
    };
  }

  /** The name of a body and category in the list of bodies. */
  private static String entry(CertificateCredential credential) {
    String approvalNo = credential.issuer().substring(credential.issuer().lastIndexOf('/') + 1);
    return approvalNo + "/" + credential.token().claims().get("category");
  }

  /** Why a list decides nothing; empty if it does. */
  private Optional<Verdict> unfit(Property property, StatusListToken list) {
    Verdict signature = tokens.ofStatusKey(list.jws(), list.issuedAt());
    if (signature.is(Outcome.FALSE)) {
      return Optional.of(Verdict.isFalse(property, "status.forged-list"));
    }
    if (!signature.is(Outcome.HOLDS)) {
      return Optional.of(Verdict.undecided(property, "status.list-in-doubt"));
    }
    return list.holdsAt(at)
        ? Optional.empty()
        : Optional.of(
            Verdict.undecided(
                property,
                "status.stale",
                Words.instant(list.issuedAt()),
                Words.instant(list.expires()),
                Words.instant(at)));
  }
}
