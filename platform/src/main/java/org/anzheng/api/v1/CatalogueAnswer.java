package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.catalogue.CatalogueDecision;
import org.anzheng.scheme.catalogue.CatalogueSignature;
import org.anzheng.scheme.catalogue.SignatureKind;
import org.jspecify.annotations.Nullable;

/** 认证目录. */
@Schema(name = "Catalogue", description = "One version of the catalogue of services")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogueAnswer(
    String version,
    String title,
    LocalDate effectiveFrom,
    @Schema(description = "First day on which it no longer holds") @Nullable LocalDate effectiveTo,
    @Schema(description = "Last day of the transition from the version before")
        @Nullable LocalDate transitionTo,
    List<CategoryAnswer> categories,
    @Schema(description = "Left out for the version that the opinions announced")
        @Nullable Instant decidedAt,
    @Schema(description = "SHA-256 of the bytes at content, hexadecimal")
        @Nullable String contentHash,
    @Schema(description = "The very bytes that the four departments signed")
        @Nullable String content,
    List<SignatureAnswer> signatures,
    @Schema(description = "The public page") String page) {

  static CatalogueAnswer of(
      CatalogueVersion version,
      Optional<CatalogueDecision> decision,
      List<CatalogueSignature> signatures,
      String page) {
    return new CatalogueAnswer(
        version.version(),
        version.title(),
        version.effectiveFrom(),
        version.effectiveTo().orElse(null),
        version.transitionTo().orElse(null),
        version.categories().stream().map(CategoryAnswer::of).toList(),
        decision.map(CatalogueDecision::at).orElse(null),
        decision.map(CatalogueDecision::contentHash).orElse(null),
        decision.map(d -> page + "/content.json").orElse(null),
        signatures.stream().map(SignatureAnswer::of).toList(),
        page);
  }

  /** 服务类别. */
  @Schema(name = "Category")
  record CategoryAnswer(
      String code,
      String nameZh,
      String nameEn,
      String definitionZh,
      String definitionEn,
      String levelScheme,
      @Schema(description = "Lowest first") List<String> levels,
      String criteria,
      @Schema(description = "Top classes of GB/T 30283") List<String> serviceClasses) {

    static CategoryAnswer of(Category category) {
      return new CategoryAnswer(
          category.code(),
          category.nameZh(),
          category.nameEn(),
          category.definitionZh(),
          category.definitionEn(),
          category.levelScheme(),
          category.tiers(),
          category.criteria(),
          category.serviceClasses());
    }
  }

  /** 部门会签. */
  @Schema(name = "CatalogueSignature")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SignatureAnswer(
      Role department,
      Instant at,
      @Schema(description = "SESSION: signed in on the platform; KEY: with the department's key")
          SignatureKind kind,
      String signedText,
      @Schema(description = "Ed25519, base64 of SubjectPublicKeyInfo") @Nullable String publicKey,
      @Schema(description = "Over signedText, base64") @Nullable String signature) {

    static SignatureAnswer of(CatalogueSignature signature) {
      return new SignatureAnswer(
          signature.department(),
          signature.at(),
          signature.kind(),
          signature.signedText(),
          signature.publicKey().orElse(null),
          signature.signature().orElse(null));
    }
  }
}
