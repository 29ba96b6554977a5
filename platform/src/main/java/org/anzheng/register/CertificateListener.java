package org.anzheng.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.CertificatesReported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes a certificate to the public register whenever something happened to it. */
@Component
class CertificateListener {

  private final CertificateSearch certificates;
  private final CertificateRegisterStore store;
  private final ContentStore contents;
  private final HistoryStore history;
  private final ChangeStore changes;
  private final ApplicationEventPublisher events;

  CertificateListener(
      CertificateSearch certificates,
      CertificateRegisterStore store,
      ContentStore contents,
      HistoryStore history,
      ChangeStore changes,
      ApplicationEventPublisher events) {
    this.certificates = certificates;
    this.store = store;
    this.contents = contents;
    this.history = history;
    this.changes = changes;
    this.events = events;
  }

  @ApplicationModuleListener
  void on(CertificateFact fact) {
    Optional.ofNullable(write(List.of(fact)).get(number(fact)))
        .ifPresent(now -> events.publishEvent(changed(fact, now)));
  }

  /** Many that came with one report, in one transaction. */
  @ApplicationModuleListener
  void on(CertificatesReported reported) {
    write(reported.facts());
  }

  private Map<String, CertificateSummary> write(List<? extends CertificateFact> facts) {
    Set<String> numbers =
        facts.stream().map(CertificateListener::number).collect(Collectors.toSet());
    store.lock(numbers);
    Map<String, CertificateSummary> now = certificates.find(numbers);
    List<? extends CertificateFact> known =
        facts.stream().filter(fact -> now.containsKey(number(fact))).toList();
    contents.save(known);
    history.save(certificates.histories(numbers));
    Map<String, Set<String>> names = contents.names(numbers);
    store.save(
        known.stream()
            .map(fact -> line(Objects.requireNonNull(now.get(number(fact))), fact, names))
            .toList());
    changes.add(known);
    return now;
  }

  private static RegisterLine line(
      CertificateSummary certificate, CertificateFact fact, Map<String, Set<String>> names) {
    return new RegisterLine(
        certificate,
        fact.certificate().publicUscc(),
        names.getOrDefault(certificate.number(), Set.of()));
  }

  private static String number(CertificateFact fact) {
    return fact.certificate().number();
  }

  private static CertificateEntryChanged changed(CertificateFact fact, CertificateSummary now) {
    return new CertificateEntryChanged(
        fact.act().id(),
        now.number(),
        fact.kind(),
        fact.change().from(),
        fact.change().to(),
        fact.change().reason(),
        fact.change().times().effective(),
        now.content().holderName(),
        fact.certificate().publicUscc(),
        now.issuer(),
        now.validTo());
  }
}
