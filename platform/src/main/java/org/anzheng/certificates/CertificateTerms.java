package org.anzheng.certificates;

import java.time.Period;
import org.anzheng.scheme.Term;

/**
 * 证书期限参数: the scheme's parameters that decisions here need, as of the day of the decision.
 *
 * @param validity CERT_VALIDITY
 * @param suspensionDefault SUSPENSION_DEFAULT
 * @param suspensionMaximum SUSPEND_MAX
 * @param suspendAfterConfirm SUSPEND_AFTER_CONFIRM, as the law counts it
 * @param revokeAfterVerify REVOKE_AFTER_VERIFY
 * @param revokeAfterSuspension REVOKE_AFTER_SUSPENSION
 * @param renewalWindow RENEWAL_WINDOW
 */
record CertificateTerms(
    Period validity,
    Period suspensionDefault,
    Period suspensionMaximum,
    Term suspendAfterConfirm,
    Term revokeAfterVerify,
    Term revokeAfterSuspension,
    Period renewalWindow,
    SurveillanceTerms surveillance) {}
