package org.anzheng.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.documents.Bilingual;
import org.anzheng.documents.CertificatePaper;
import org.anzheng.documents.Letter;
import org.anzheng.documents.LetterPart;
import org.anzheng.documents.LetterRow;
import org.anzheng.documents.PaperPart;
import org.anzheng.documents.PaperRow;
import org.anzheng.documents.Picture;
import org.anzheng.documents.ReceiptPaper;
import org.anzheng.documents.Signatory;

/** Papers with every part filled in. */
public final class GivenPapers {

  /** What stands behind the QR code. */
  public static final String ADDRESS = "http://anzheng.example/c#" + "2KCEK7Q".repeat(88);

  private static final Signatory BODY = new Signatory("CNCA-R-2024-001", "示例网络安全认证中心有限公司", true);
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private GivenPapers() {}

  /** A certificate of a holder. */
  public static CertificatePaper certificate(String holder) {
    return certificate(holder, Optional.empty());
  }

  /** A certificate with a banner above it. */
  public static CertificatePaper certificate(String holder, Optional<Bilingual> banner) {
    return new CertificatePaper(
        BODY,
        new Bilingual("网络安全服务认证证书", "Cybersecurity Service Certificate"),
        row("证书编号", "Certificate No.", "CSSC-2026-TA-0000123-K", ""),
        new Bilingual("兹证明", "This is to certify that"),
        new Bilingual(holder, "Example Security Co., Ltd."),
        List.of(row("地址", "Address", "示例市示例路1号", "")),
        new Bilingual("所提供的服务符合下列标准", "meets the standards below"),
        List.of(
            row("认证覆盖的业务范围", "Scope", "网络安全风险评估服务", "Cybersecurity risk assessment"),
            row("认证依据的标准", "Standards", "GB/T 32914-2023\nGB/T 30283-2022", "")),
        List.of(
            row("颁证日期", "Issued", "2026-11-20", ""), row("有效期至", "Valid until", "2029-11-19", "")),
        row("发证机构", "Issuing body", BODY.name(), "Example Certification Centre"),
        new Bilingual("依据《认证认可条例》第二十二条由负责人签署", "Signed under article 22"),
        List.of(new Bilingual("中英文不一致的，以中文为准。", "The Chinese text prevails.")),
        banner,
        ADDRESS,
        new Bilingual("扫码查询", "Scan"),
        new Picture(DOT, "示例认证标志"));
  }

  /** A letter with one paragraph, a table and a list. */
  public static Letter letter(String paragraph) {
    return new Letter(
        BODY,
        "zh-CN",
        "认证委托受理通知书",
        "WT-2026-000123",
        "示例网络安全技术有限公司：",
        List.of(
            new LetterPart.Prose("", List.of(paragraph)),
            new LetterPart.Rows("委托事项", List.of(new LetterRow("服务类别", "检测评估", "TA"))),
            new LetterPart.Items("权利告知", List.of("可以申诉。", "可以投诉。"))),
        LocalDate.of(2026, 11, 22),
        List.of("示例。"));
  }

  /** A receipt with a token of the usual length. */
  public static ReceiptPaper receipt() {
    String token = "eyJhbGciOiJFUzI1NiJ9." + "eyJzdGF0dXMiOiJWQUxJRCJ9".repeat(50) + ".c2ln";
    return new ReceiptPaper(
        BODY,
        new Bilingual("公示信息查询凭证", "Receipt of a Query"),
        row("证书编号", "Certificate No.", "CSSC-2026-TA-0000123-K", ""),
        List.of(
            new PaperPart(
                new Bilingual("所答", "Answered"), List.of(row("证书状态", "Status", "有效 01", "Valid")))),
        token,
        new Bilingual("机读凭证", "Machine-readable receipt"),
        new Bilingual(BODY.name(), "Example Certification Centre"),
        "2026-11-22",
        List.of(new Bilingual("中英文不一致的，以中文为准。", "The Chinese text prevails.")),
        "http://anzheng.example/c#" + token,
        new Bilingual("扫码核验", "Scan"));
  }

  private static PaperRow row(String zh, String en, String value, String valueEn) {
    return new PaperRow(new Bilingual(zh, en), new Bilingual(value, valueEn));
  }
}
