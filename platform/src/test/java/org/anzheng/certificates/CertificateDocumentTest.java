package org.anzheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.CredentialSigner;
import org.junit.jupiter.api.Test;

class CertificateDocumentTest {

  private final Map<String, Object> open = new LinkedHashMap<>();
  private final Map<String, Object> hidden = new LinkedHashMap<>();
  private final CredentialSigner signer =
      new CredentialSigner() {
        @Override
        public String sign(
            String issuer,
            long statusIndex,
            Instant at,
            Map<String, Object> openClaims,
            Map<String, Object> hiddenClaims) {
          open.putAll(openClaims);
          hidden.putAll(hiddenClaims);
          return "a.b.c~d~";
        }

        @Override
        public byte[] signSm2(String issuer, Instant at, String signedPart) {
          assertThat(signedPart).isEqualTo("a.b.c");
          return new byte[] {1, 2};
        }

        @Override
        public Optional<String> scanAddress(String credential) {
          return Optional.empty();
        }
      };

  @Test
  void shows_what_a_buyer_needs_and_keeps_the_rest_for_the_holder() {
    Credential credential = sign("91110108MA01ABCD58");

    assertThat(open)
        .containsEntry("cert_no", "CSSC-2025-TA-0000001-X")
        .containsEntry("nbf", ChinaTime.startOf(GivenCertificate.ISSUED).getEpochSecond())
        .containsEntry("exp", ChinaTime.endOf(GivenCertificate.VALID_TO).getEpochSecond())
        .containsEntry("holder", Map.of("name", "示例网络安全技术有限公司", "uscc", "91110108MA01ABCD58"))
        .doesNotContainKey("scope_en");
    assertThat(hidden).containsOnlyKeys("case_no", "address", "sites");
    assertThat(open.toString()).doesNotContain("示例路", "WT-1");
    assertThat(credential.publicToken()).isEqualTo("a.b.c~");
    assertThat(credential.hash()).hasSize(43);
    assertThat(credential.sm2Bytes()).containsExactly(1, 2);
  }

  @Test
  void keeps_the_code_of_a_sole_trader_hidden_for_it_points_out_a_person() {
    sign("92110108MA01ABCD5T");

    assertThat(open.toString()).doesNotContain("92110108MA01ABCD5T");
    assertThat(hidden).containsEntry("uscc", "92110108MA01ABCD5T");
  }

  private Credential sign(String uscc) {
    CertificateContent c = GivenCertificate.CONTENT;
    CertificateContent content =
        new CertificateContent(
            c.holderName(),
            c.holderNameEn(),
            uscc,
            c.holderAddress(),
            c.category(),
            c.tier(),
            c.ruleVersion(),
            c.scopeZh(),
            c.scopeEn(),
            c.standards(),
            c.sites());
    return CertificateDocument.of(GivenCertificate.in(CertificateStatus.VALID), content)
        .sign(signer, GivenCertificate.NOW);
  }
}
