package org.anzheng.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 电子签章: seals an OFD with SM2 and SM3 over every file in it (GB/T 38540-2020). */
@Component
class OfdSigner {

  private static final String FOLDER = "Doc_0/Signs/";
  private static final String SIGNATURE = FOLDER + "Sign_0/Signature.xml";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final SigningKeys keys;
  private final Clock clock;

  OfdSigner(SigningKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** Adds the seal and its signature; all that is there already is signed. */
  void seal(Map<String, byte[]> files, Signatory signatory, Picture picture, double top)
      throws IOException {
    Instant now = clock.instant();
    SigningKey key = keys.of(signatory, KeyAlgorithm.SM2);
    OfdPress.put(files, FOLDER + "Signatures.xml", list());
    try {
      ElectronicSeal seal = ElectronicSeal.of(signatory, picture, key, now);
      files.put(FOLDER + "Sign_0/Seal.esl", seal.encoded());
      byte[] description = signed(files, now, top).getBytes(StandardCharsets.UTF_8);
      files.put(SIGNATURE, description);
      byte[] digest = sm3(description);
      files.put(
          FOLDER + "Sign_0/SignedValue.dat", seal.signature(digest, "/" + SIGNATURE, key, now));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the document could not be sealed", e);
    }
  }

  private static String list() {
    return HEAD
        + """
        <ofd:Signatures%s><ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID="1" Type="Seal"\
         BaseLoc="/%s"/></ofd:Signatures>
        """
            .formatted(SPACE, SIGNATURE);
  }

  private static String signed(Map<String, byte[]> files, Instant now, double top)
      throws GeneralSecurityException {
    StringBuilder references = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      references.append(
          "<ofd:Reference FileRef=\"/%s\"><ofd:CheckValue>%s</ofd:CheckValue></ofd:Reference>"
              .formatted(file.getKey(), Base64.getEncoder().encodeToString(sm3(file.getValue()))));
    }
    return HEAD
        + """
        <ofd:Signature%s><ofd:SignedInfo><ofd:Provider ProviderName="Anzheng" Version="1.0" Company="Anzheng"/>\
        <ofd:SignatureMethod>%s</ofd:SignatureMethod><ofd:SignatureDateTime>%s</ofd:SignatureDateTime>\
        <ofd:References CheckMethod="%s">%s</ofd:References>\
        <ofd:StampAnnot ID="1" PageRef="%d" Boundary="%s"/>\
        <ofd:Seal><ofd:BaseLoc>/%sSign_0/Seal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>\
        <ofd:SignedValue>/%sSign_0/SignedValue.dat</ofd:SignedValue></ofd:Signature>
        """
            .formatted(
                SPACE,
                ElectronicSeal.SM2_WITH_SM3,
                TIME.format(now),
                ElectronicSeal.SM3,
                references,
                OfdXml.PAGE,
                OfdXml.box(
                    CertificateSheet.SEAL_X,
                    top,
                    CertificateSheet.SEAL_SIDE,
                    CertificateSheet.SEAL_SIDE),
                FOLDER,
                FOLDER);
  }

  static byte[] sm3(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SM3", NationalCrypto.PROVIDER).digest(bytes);
  }
}
