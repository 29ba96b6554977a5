package org.anzheng.certificates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * 证书内容: what a certificate says about its holder and the certified service. Decided first, issued
 * unchanged (SOD-12): both sides compare {@link #hash()}.
 *
 * @param holderNameEn empty when there is no English name
 * @param scopeEn empty when there is no English scope; the Chinese text prevails
 * @param tier tier or level, a string of the rule version
 */
@NamedInterface("reads")
@Basis("certificate-measures:8")
public record CertificateContent(
    String holderName,
    String holderNameEn,
    String holderUscc,
    String holderAddress,
    String category,
    String tier,
    String ruleVersion,
    String scopeZh,
    String scopeEn,
    List<String> standards,
    List<String> sites) {

  public CertificateContent {
    standards = List.copyOf(standards);
    sites = List.copyOf(sites);
  }

  /** SHA-256 of the canonical JSON (RFC 8785), base64url. */
  public String hash() {
    return ContentHash.of(fields());
  }

  /** The content as JSON fields. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("holder_name", holderName);
    fields.put("holder_name_en", holderNameEn);
    fields.put("holder_uscc", holderUscc);
    fields.put("holder_address", holderAddress);
    fields.put("category", category);
    fields.put("tier", tier);
    fields.put("rule", ruleVersion);
    fields.put("scope_zh", scopeZh);
    fields.put("scope_en", scopeEn);
    fields.put("standards", standards);
    fields.put("sites", sites);
    return fields;
  }
}
