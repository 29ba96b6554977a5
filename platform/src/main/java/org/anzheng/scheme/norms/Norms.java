package org.anzheng.scheme.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 规范性文件查询: what was published, and what holds on a day. */
@Service
@NamedInterface("reads")
public class Norms {

  private final NormVersionStore store;

  Norms(NormVersionStore store) {
    this.store = store;
  }

  /** The version of a document that holds on a day; empty before the first. */
  @Basis({"opinion:2", "regulation:20"})
  public Optional<NormVersion> on(NormKind kind, LocalDate day) {
    return store.all(kind).stream().filter(version -> version.holdsOn(day)).findFirst();
  }

  /** Every version of a document, newest first. */
  public List<NormVersion> versions(NormKind kind) {
    return store.all(kind);
  }

  /** One version. */
  public Optional<NormVersion> find(String id) {
    return store.find(id);
  }

  /** What a version says. */
  public NormContent content(NormVersion version) {
    return NormJson.read(store.text(version));
  }

  /** The very text that the departments were asked about; its SHA-256 is the version's hash. */
  public String text(NormVersion version) {
    return store.text(version);
  }

  /** Who was asked about a version, what they said and what became of it. */
  public List<NormOpinion> opinions(NormVersion version) {
    return store.opinions(version.id());
  }

  /** The mark that holds on a day. */
  public Optional<MarkContent> mark(LocalDate day) {
    return on(NormKind.MARK, day).flatMap(version -> content(version).mark());
  }

  /** The number of days on site, and of projects sampled, as the rule of a day has it. */
  public Optional<RuleTables> tables(LocalDate day) {
    return on(NormKind.RULE, day)
        .flatMap(version ->
            content(version)
                .rule()
                .map(rule -> new RuleTables(version.id(), rule.manDays(), rule.samples())));
  }
}
