package org.anzheng.scheme.catalogue;

import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/** 认证目录事实: what happened to a draft of the catalogue. */
@NamedInterface("facts")
public sealed interface CatalogueFact extends Fact
    permits CatalogueDraftSaved,
        CatalogueDraftMoved,
        CatalogueCommented,
        CatalogueSigned,
        CatalogueSignaturesVoided,
        CatalogueDecided {

  /** Number of the draft. */
  String draft();

  /** Which edge of the lifecycle. */
  CatalogueDraftTransition transition();

  /** SHA-256 of the content it happened to. */
  String contentHash();

  /** What the history adds to it; may be empty. */
  default String note() {
    return "";
  }

  @Override
  default String chain() {
    return "scheme/catalogue";
  }

  /** The public part of a joint decision: who did what with which content. */
  static Optional<PublicLeaf> leaf(String draft, Map<String, Object> fields) {
    return Optional.of(new PublicLeaf("catalogue", draft, fields));
  }
}
