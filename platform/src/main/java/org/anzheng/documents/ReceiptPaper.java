package org.anzheng.documents;

import java.util.List;

/**
 * 查询凭证文书稿: a signed answer for people and for the file, Chinese with English, with the signed token
 * itself, so that the paper can be checked without trusting it.
 *
 * @param number with its label
 * @param parts question, answer and what the answer rests on
 * @param token the signed token in compact form, nothing added
 * @param tokenLabel what it is for
 * @param issuer who answered
 * @param day on which it was answered
 * @param notes small print
 * @param address behind the QR code
 * @param scan what the QR code is for
 */
public record ReceiptPaper(
    Signatory signatory,
    Bilingual title,
    PaperRow number,
    List<PaperPart> parts,
    String token,
    Bilingual tokenLabel,
    Bilingual issuer,
    String day,
    List<Bilingual> notes,
    String address,
    Bilingual scan)
    implements Paper {

  public ReceiptPaper {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  @Override
  public String name() {
    return title.zh() + " " + number.value().zh();
  }
}
