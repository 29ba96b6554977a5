package org.anzheng.documents;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;

/**
 * 证书文书稿: a certificate to be framed: one page, Chinese with English, seal, mark and QR code.
 *
 * @param number with its label
 * @param opening the sentence before the holder
 * @param holder name
 * @param holderLines credit code and address, below the name
 * @param attestation the sentence after the holder
 * @param rows scope, standard and what else the law wants on it
 * @param dates issue and expiry
 * @param signature on whose act it rests
 * @param notes small print
 * @param banner what a reader must know before anything else; empty for a certificate in force
 * @param address behind the QR code
 * @param scan what the QR code is for
 * @param mark certification mark as a PNG
 */
@Basis("certificate-measures:8")
public record CertificatePaper(
    Signatory signatory,
    Bilingual title,
    PaperRow number,
    Bilingual opening,
    Bilingual holder,
    List<PaperRow> holderLines,
    Bilingual attestation,
    List<PaperRow> rows,
    List<PaperRow> dates,
    PaperRow issuer,
    Bilingual signature,
    List<Bilingual> notes,
    Optional<Bilingual> banner,
    String address,
    Bilingual scan,
    Picture mark)
    implements Paper {

  public CertificatePaper {
    holderLines = List.copyOf(holderLines);
    rows = List.copyOf(rows);
    dates = List.copyOf(dates);
    notes = List.copyOf(notes);
  }

  @Override
  public String name() {
    return title.zh() + " " + number.value().zh();
  }
}
