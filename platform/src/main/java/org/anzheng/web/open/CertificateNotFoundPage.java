package org.anzheng.web.open;

import java.util.Optional;
import org.anzheng.supervision.allegations.AllegationTopic;

/**
 * 未查到证书页: says why it may be.
 *
 * @param number as asked
 */
public record CertificateNotFoundPage(String number, NotFoundCause cause) {

  /** Where whoever was shown this number reports a forgery; empty where the day was the cause. */
  public Optional<String> report() {
    return switch (cause) {
      case NOT_A_NUMBER, CHECK_CHARACTER, NEVER_ISSUED ->
          Optional.of(ReportLink.of(AllegationTopic.FORGED_CERTIFICATE, number));
      case NOT_YET_ISSUED, NOT_A_PAST_DAY -> Optional.empty();
    };
  }
}
