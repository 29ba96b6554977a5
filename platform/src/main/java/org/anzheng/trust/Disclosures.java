package org.anzheng.trust;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Disclosure;
import org.anzheng.proof.SdJwt;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 选择披露: a credential with only those hidden claims that its holder chose to show. */
@NamedInterface("reads")
@Service
public class Disclosures {

  /** What the credential hides. */
  public List<HiddenClaim> of(String credential) {
    return read(credential).disclosures().stream()
        .map(claim -> new HiddenClaim(claim.name(), text(claim)))
        .toList();
  }

  /** The same credential that shows only the claims of these names. */
  public String showing(String credential, Set<String> names) {
    return read(credential).disclosing(names).text();
  }

  private static SdJwt read(String credential) {
    return SdJwt.parse(credential, CertificateCredential.TYPE);
  }

  private static String text(Disclosure claim) {
    return claim.value() instanceof List<?> lines
        ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n"))
        : String.valueOf(claim.value());
  }
}
