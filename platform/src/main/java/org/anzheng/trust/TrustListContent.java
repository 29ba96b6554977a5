package org.anzheng.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.Policy;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.TrustList.IssuerKey;
import org.anzheng.proof.TrustList.LogKey;
import org.anzheng.proof.TrustList.StatusKey;
import org.anzheng.proof.Validity;
import org.springframework.stereotype.Component;

/** What a trust list would say now: every key there is, as far as it still counts. */
@Component
class TrustListContent {

  /** From this month on the keys of the next year are made: a ceremony needs its time. */
  private static final int AHEAD = 10;

  private final LogSettings settings;
  private final LogKeys keys;
  private final Witnesses witnesses;
  private final TokenKeys tokenKeys;
  private final WithdrawnKeys withdrawn;

  TrustListContent(
      LogSettings settings,
      LogKeys keys,
      Witnesses witnesses,
      TokenKeys tokenKeys,
      WithdrawnKeys withdrawn) {
    this.settings = settings;
    this.keys = keys;
    this.witnesses = witnesses;
    this.tokenKeys = tokenKeys;
    this.withdrawn = withdrawn;
  }

  /**
   * Makes the keys of the next year in time: of the log, the platform and each body that has one.
   */
  void prepareNextYear(LocalDate today) {
    tokenKeys.of(YearKey.STATUS, today.getYear(), KeyCurve.P256);
    if (today.getMonthValue() >= AHEAD) {
      int next = today.getYear() + 1;
      keys.open(next);
      for (YearKey key : tokenKeys.all()) {
        if (key.year() == today.getYear()) {
          tokenKeys.of(key.owner(), next, key.jwk().curve());
        }
      }
    }
  }

  /** Until every witness has its key, the witnesses and the policy stay as they were. */
  TrustList list(String origin, long serial, Optional<TrustList> before) {
    Optional<Map<String, NoteVerifier>> known = witnesses.keys();
    return new TrustList(
        origin,
        serial,
        logs(),
        known.or(() -> before.map(TrustList::witnesses)).orElse(Map.of()),
        issuers(),
        statusKeys(),
        known
            .map(all -> witnesses.policy())
            .or(() -> before.map(TrustList::policy))
            .orElse(Policy.WITHOUT_WITNESSES));
  }

  /** A shard's keys are good from its first day on; its last checkpoint stays good for ever. */
  private List<LogKey> logs() {
    return keys.years().stream()
        .flatMap(year ->
            keys.verifiers(year).stream()
                .map(key ->
                    new LogKey(
                        key,
                        withdrawn.cut(key.vkey(), new Validity(LocalDate.of(year, 1, 1), null)))))
        .toList();
  }

  private List<IssuerKey> issuers() {
    return tokenKeys.all().stream()
        .filter(YearKey::isOfBody)
        .map(key ->
            new IssuerKey(
                settings.issuer(key.owner()), key.kid(), key.jwk().thumbprint(), validity(key)))
        .toList();
  }

  private List<StatusKey> statusKeys() {
    return tokenKeys.all().stream()
        .filter(key -> !key.isOfBody())
        .map(key -> new StatusKey(key.kid(), key.jwk().thumbprint(), validity(key)))
        .toList();
  }

  private Validity validity(YearKey key) {
    return withdrawn.cut(key.kid(), key.validity());
  }
}
