package org.anzheng.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.ScanAddresses;
import org.anzheng.documents.Bilingual;
import org.anzheng.documents.CertificatePaper;
import org.anzheng.documents.Document;
import org.anzheng.documents.DocumentFormat;
import org.anzheng.documents.Documents;
import org.anzheng.documents.PaperRow;
import org.anzheng.documents.Signatory;
import org.anzheng.kernel.Basis;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicContent;
import org.anzheng.register.PublicRegister;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * 证书文书: the certificate as a document. A certificate that is not in force still has one: it says so
 * above everything else, with the day, so that whoever was handed the old one can compare.
 */
@Service
@Basis("certificate-measures:8")
public class CertificatePapers {

  private final PublicRegister register;
  private final Documents documents;
  private final PaperWords words;
  private final StandingBanner banner;
  private final ScanAddresses scans;
  private final String site;
  private final boolean specimen;

  CertificatePapers(
      PublicRegister register,
      Documents documents,
      PaperWords words,
      StandingBanner banner,
      ScanAddresses scans,
      @Value("${anzheng.public-url}") String site,
      @Value("${anzheng.demo}") boolean specimen) {
    this.register = register;
    this.documents = documents;
    this.words = words;
    this.banner = banner;
    this.scans = scans;
    this.site = site.replaceFirst("/+$", "");
    this.specimen = specimen;
  }

  /**
   * The document of a certificate as it stands; empty when there is no such certificate, or its
   * body issued it in a system of its own, where its document is.
   */
  public Optional<Document> document(String number, DocumentFormat format) {
    return register
        .find(number)
        .filter(entry -> entry.reportedAs().isEmpty())
        .map(this::paper)
        .map(paper -> made(paper, format));
  }

  private Document made(CertificatePaper paper, DocumentFormat format) {
    return switch (format) {
      case PDF -> documents.pdf(paper);
      case OFD -> documents.ofd(paper);
    };
  }

  CertificatePaper paper(CertificateEntry entry) {
    PublicContent content = entry.content();
    Bilingual mark = words.text(specimen ? "mark.specimen" : "mark");
    return new CertificatePaper(
        new Signatory(entry.issuer().approvalNo(), entry.issuer().name(), specimen),
        words.text("title"),
        words.row("number", same(entry.number())),
        words.text("opening"),
        new Bilingual(content.holderName(), content.holderNameEn()),
        holder(content),
        words.text("attestation", words.category(content.category()), words.tier(content.tier())),
        rows(entry),
        List.of(
            words.row("issued", same(entry.issuedOn().toString())),
            words.row("validTo", same(entry.validTo().toString()))),
        words.row("issuer", new Bilingual(entry.issuer().name(), entry.issuer().nameEn())),
        words.text("signature"),
        notes(),
        banner.of(entry),
        scans.of(entry.number()).orElse(site + "/certificates/" + entry.number()),
        words.text("scan"),
        MarkImage.of(mark.zh() + " " + mark.en()));
  }

  private List<PaperRow> holder(PublicContent content) {
    List<PaperRow> rows = new ArrayList<>();
    content.holderUscc().ifPresent(uscc -> rows.add(words.row("uscc", same(uscc))));
    rows.add(words.row("address", same(content.holderAddress())));
    return rows;
  }

  private List<PaperRow> rows(CertificateEntry entry) {
    PublicContent content = entry.content();
    return List.of(
        words.row("scope", new Bilingual(content.scopeZh(), content.scopeEn())),
        words.row("standards", same(String.join("\n", content.standards()))),
        words.row("tier", words.tier(content.tier())),
        words.row("rule", same(content.ruleVersion())),
        words.row("sites", same(String.join("\n", content.sites()))));
  }

  private List<Bilingual> notes() {
    List<Bilingual> notes = new ArrayList<>();
    notes.add(words.text("note.validity"));
    notes.add(words.text("note.language"));
    if (specimen) {
      notes.add(words.text("note.specimen"));
    }
    return notes;
  }

  private static Bilingual same(String value) {
    return new Bilingual(value, "");
  }
}
