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

  private final List<StatusListToken> lists;
  private final TokenJudge tokens;
  private final Instant at;

  /** By these lists, for a moment. */
  StatusJudge(List<StatusListToken> lists, Trust trust, Instant at) {
    this.lists = List.copyOf(lists);
    this.tokens = new TokenJudge(trust);
    this.at = at;
  }

  /** By the lists that were given. */
  static StatusJudge of(Options options, Trust trust) throws Refused {
    return new StatusJudge(given(options), trust, options.at());
  }

  static List<StatusListToken> given(Options options) throws Refused {
    List<StatusListToken> lists = new ArrayList<>();
    for (String name : options.status()) {
      lists.add(Tokens.list(name));
    }
    return lists;
  }

  /** Whether the certificate is in force by its list. */
  Verdict status(CertificateCredential credential) {
    Optional<StatusListToken> list =
        best(lists.stream().filter(l -> l.uri().equals(credential.statusUri())).toList());
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
    Optional<StatusListToken> found =
        best(lists.stream().filter(list -> isListed(list, entry)).toList());
    if (found.isEmpty()) {
      return Verdict.notApplicable(Property.STANDING, "standing.absent");
    }
    StatusListToken list = found.get();
    int value = list.list().get(list.entries().indexOf(entry));
    return unfit(Property.STANDING, list)
        .orElseGet(() -> standing(value, Words.instant(list.issuedAt())));
  }

  private static boolean isListed(StatusListToken list, String entry) {
    int index = list.entries().indexOf(entry);
    return index >= 0 && index < list.list().size();
  }

  /** The one that holds at that moment, else any. */
  private Optional<StatusListToken> best(List<StatusListToken> some) {
    return some.stream()
        .filter(list -> list.holdsAt(at))
        .findFirst()
        .or(() -> some.stream().findFirst());
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
