package org.anzheng.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anzheng.documents.OfdPage.Image;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 印制版式文件: a certificate becomes an OFD, sealed by its issuer. */
@Component
class OfdPress {

  private static final String DOC = "Doc_0/";
  private static final List<Double> SCALES = List.of(1.0, 0.94, 0.88, 0.8, 0.7, 0.6);

  private final OfdSigner signer;
  private final Seals seals;

  OfdPress(OfdSigner signer, Seals seals) {
    this.signer = signer;
    this.seals = seals;
  }

  byte[] ofd(CertificatePaper paper) throws IOException {
    try (Typeface sans = Typeface.sans();
        Typeface rare = Typeface.rare()) {
      for (double scale : SCALES) {
        CertificateSheet sheet = new CertificateSheet(new OfdPen(sans, rare, scale), paper);
        Optional<OfdPage> page = sheet.page();
        if (page.isPresent()) {
          Map<String, byte[]> files = files(paper, page.get());
          signer.seal(files, paper.signatory(), seals.of(paper.signatory()), sheet.sealTop());
          return zipped(files);
        }
      }
      throw new Refusal(DocumentRefusal.TOO_LONG);
    }
  }

  private static Map<String, byte[]> files(CertificatePaper paper, OfdPage page)
      throws IOException {
    Glyphs glyphs = Glyphs.of(text(page));
    boolean rare = glyphs.rare().length > 0;
    List<Image> images =
        page.marks().stream().filter(Image.class::isInstance).map(Image.class::cast).toList();
    Map<String, byte[]> files = new LinkedHashMap<>();
    put(files, "OFD.xml", OfdXml.root(paper, UUID.randomUUID().toString().replace("-", "")));
    put(files, DOC + "Document.xml", OfdXml.document());
    put(files, DOC + "PublicRes.xml", OfdXml.fonts(rare));
    put(files, DOC + "DocumentRes.xml", OfdXml.images(images.size()));
    put(files, DOC + "Pages/Page_0/Content.xml", OfdXml.page(page, glyphs.rarePlaces()));
    files.put(DOC + "Res/sans.ttf", glyphs.sans());
    if (rare) {
      files.put(DOC + "Res/rare.ttf", glyphs.rare());
    }
    for (int i = 0; i < images.size(); i++) {
      files.put(DOC + "Res/image" + i + ".png", images.get(i).picture().bytes());
    }
    return files;
  }

  private static String text(OfdPage page) {
    StringBuilder text = new StringBuilder();
    for (OfdPage.Mark mark : page.marks()) {
      if (mark instanceof OfdPage.Words words) {
        text.append(words.text());
      }
    }
    return text.toString();
  }

  static void put(Map<String, byte[]> files, String name, String xml) {
    files.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
