package org.anzheng.scheme.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 目录草案查询: drafts with everything that was said and signed, and how versions came about. */
@Service
@NamedInterface("reads")
public class CatalogueDraftSearch {

  private final CatalogueDraftStore store;
  private final CatalogueEventStore events;
  private final SignatureStore signatures;
  private final CatalogueVersionStore versions;

  CatalogueDraftSearch(
      CatalogueDraftStore store,
      CatalogueEventStore events,
      SignatureStore signatures,
      CatalogueVersionStore versions) {
    this.store = store;
    this.events = events;
    this.signatures = signatures;
    this.versions = versions;
  }

  /** Every draft, newest first. */
  public List<CatalogueDraft> all() {
    return store.all();
  }

  /** One draft. */
  public Optional<CatalogueDraft> find(String number) {
    return store.find(number);
  }

  /** The drafts that a resolution of the technical committee opened. */
  public List<CatalogueDraft> ofResolution(String resolution) {
    return store.ofResolution(resolution);
  }

  /** Every signature ever made on a draft, those made void included, oldest first. */
  public List<CatalogueSignature> signatures(String number) {
    return signatures.of(number);
  }

  /** What the departments said, oldest first. */
  public List<CatalogueComment> comments(String number) {
    return events.comments(number);
  }

  /** What the draft touches, as counted when it was last sent for signature. */
  public List<CatalogueImpact> impact(String number) {
    return events.impact(number);
  }

  /** Everything that happened to a draft, oldest first. */
  public List<CatalogueDraftEvent> history(String number) {
    return events.history(number);
  }

  /** How a version came about; empty for the one that the opinions announced. */
  public Optional<CatalogueDecision> decision(String version) {
    return versions.decision(version);
  }
}
