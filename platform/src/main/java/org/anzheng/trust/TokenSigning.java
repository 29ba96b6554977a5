package org.anzheng.trust;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.KeyCurve;
import org.springframework.stereotype.Component;

/** Hands out the key of the day; a new one stands in the trust list before it signs anything. */
@Component
class TokenSigning {

  private final TokenKeys keys;
  private final TrustListFile trustList;
  private final LogSettings settings;
  private final Set<String> announced = ConcurrentHashMap.newKeySet();

  TokenSigning(TokenKeys keys, TrustListFile trustList, LogSettings settings) {
    this.keys = keys;
    this.trustList = trustList;
    this.settings = settings;
  }

  YearKey key(String owner, Instant at, KeyCurve curve) {
    YearKey key = keys.of(owner, ChinaTime.dateOf(at).getYear(), curve);
    if (!announced.contains(key.kid())) {
      trustList.refresh();
      if (!trustList.isListed(key)) {
        throw new Refusal(TrustRefusal.KEY_NOT_LISTED, key.kid());
      }
      announced.add(key.kid());
    }
    return key;
  }

  /** A key that there is already; none is made for the asking. */
  Optional<YearKey> existing(String kid) {
    return keys.all().stream().filter(key -> key.kid().equals(kid)).findFirst();
  }

  /** The key that signs status lists and receipts. */
  YearKey statusKey(Instant at) {
    return key(YearKey.STATUS, at, KeyCurve.P256);
  }

  String issuer(String approvalNo) {
    return settings.issuer(approvalNo);
  }

  String address(String path) {
    return settings.address(path);
  }
}
