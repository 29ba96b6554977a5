/**
 * 认证证书: certificates, their versions, their lifecycle and every status event.
 *
 * <p>The model module: every other is read against it. Front door {@link
 * org.anzheng.certificates.Certificates}; a decision is a pure method of {@link
 * org.anzheng.certificates.Certificate} that returns a {@link
 * org.anzheng.certificates.CertificateFact}; {@link org.anzheng.certificates.CertificateTransition}
 * says what can happen, by whom, on what basis.
 *
 * <p>Uses the scheme's parameters and reason codes, the bodies' scope, and deadlines, and notices
 * to the holder. Announces all certificate facts. Whether the issuer itself still stands is not a
 * certificate status: readers put both together.
 */
@ApplicationModule(
    allowedDependencies = {
      "parties :: reads",
      "scheme",
      "scheme :: reads",
      "deadlines",
      "deadlines :: reads",
      "deadlines :: facts",
      "notices",
      "texts",
      "bodies",
      "bodies :: reads"
    })
@NullMarked
package org.anzheng.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
