package org.anzheng.papers;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.documents.Bilingual;
import org.anzheng.documents.Document;
import org.anzheng.documents.Documents;
import org.anzheng.documents.PaperPart;
import org.anzheng.documents.PaperRow;
import org.anzheng.documents.ReceiptPaper;
import org.anzheng.documents.Signatory;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.proof.QueryReceipt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * 查询凭证文书: a receipt on paper. Every word of it is read from the signed token, which stands on it
 * too: the paper cannot say anything else than what was signed.
 */
@Service
@Basis("opinion:9")
public class ReceiptPapers {

  private static final String KEY = "REGISTER";

  /** What a code of its size on the page still lets a telephone read. */
  private static final int LONGEST_SCAN = 1900;

  private final Documents documents;
  private final ReceiptWords words;
  private final String site;
  private final boolean specimen;

  ReceiptPapers(
      Documents documents,
      ReceiptWords words,
      @Value("${anzheng.public-url}") String site,
      @Value("${anzheng.demo}") boolean specimen) {
    this.documents = documents;
    this.words = words;
    this.site = site.replaceFirst("/+$", "");
    this.specimen = specimen;
  }

  /** The receipt as a signed PDF. Each answer is one of its own, so none is kept. */
  public Document document(String receipt) {
    return documents.once(paper(QueryReceipt.parse(receipt)));
  }

  ReceiptPaper paper(QueryReceipt receipt) {
    String token = receipt.jws().text();
    String scan = site + "/c#" + token;
    boolean scanned = scan.length() <= LONGEST_SCAN;
    Bilingual issuer = words.text("issuer");
    return new ReceiptPaper(
        new Signatory(KEY, issuer.zh(), specimen),
        words.text("title"),
        words.row("number", receipt.number()),
        List.of(
            new PaperPart(words.text("asked"), asked(receipt)),
            new PaperPart(words.text("answered"), answered(receipt)),
            new PaperPart(words.text("rests"), rests(receipt))),
        token,
        words.text("token"),
        issuer,
        ChinaTime.dateOf(receipt.issuedAt()).toString(),
        notes(),
        scanned ? scan : page(receipt),
        words.text(scanned ? "scan" : "scan.page"));
  }

  /** A long scope makes a token that no code holds. */
  private String page(QueryReceipt receipt) {
    return site
        + "/certificates/"
        + receipt.number()
        + receipt.on().map(day -> "?on=" + day).orElse("");
  }

  private List<PaperRow> asked(QueryReceipt receipt) {
    Object question = receipt.jws().payload().get("question");
    String number =
        question instanceof Map<?, ?> asked && asked.get("number") instanceof String typed
            ? typed
            : receipt.number();
    return List.of(
        words.row("asked.number", number),
        words.row(
            "asked.on",
            receipt
                .on()
                .map(day -> words.text("asked.day", day))
                .orElseGet(() -> words.text("asked.now"))));
  }

  private List<PaperRow> answered(QueryReceipt receipt) {
    CertificateStatus status = CertificateStatus.valueOf(receipt.status());
    Bilingual name = words.name(status);
    List<PaperRow> rows = new ArrayList<>();
    rows.add(words.row("answered.number", receipt.number()));
    rows.add(
        words.row("answered.status", new Bilingual(name.zh() + " " + status.code(), name.en())));
    rows.add(words.row("answered.standing", words.name(BodyStanding.valueOf(receipt.standing()))));
    for (String claim : List.of("holder", "uscc", "scope")) {
      claim(receipt, claim).ifPresent(value -> rows.add(words.row("answered." + claim, value)));
    }
    return rows;
  }

  private List<PaperRow> rests(QueryReceipt receipt) {
    return List.of(
        words.row("rests.at", ReceiptWords.time(receipt.issuedAt())),
        words.row("rests.asOf", receipt.asOf()),
        words.row("rests.log", receipt.log().origin()),
        words.row("rests.size", Long.toString(receipt.log().size())),
        words.row("rests.root", Base64.getEncoder().encodeToString(receipt.log().root())),
        words.row("rests.key", receipt.jws().kid()));
  }

  private List<Bilingual> notes() {
    List<Bilingual> notes = new ArrayList<>();
    notes.add(words.text("note.check", site + "/c"));
    notes.add(words.text("note.language"));
    if (specimen) {
      notes.add(words.text("note.specimen"));
    }
    return notes;
  }

  private static Optional<String> claim(QueryReceipt receipt, String name) {
    return receipt.jws().payload().get(name) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }
}
