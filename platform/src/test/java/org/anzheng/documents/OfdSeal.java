package org.anzheng.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Checks a sealed OFD from its bytes alone, as GB/T 38540 describes it. */
final class OfdSeal {

  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
  private static final Pattern REFERENCE =
      Pattern.compile("FileRef=\"/([^\"]+)\"><ofd:CheckValue>([^<]+)<");
  private static final String PLACE = "Doc_0/Signs/Sign_0/";

  private OfdSeal() {}

  static Map<String, byte[]> files(byte[] ofd) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        files.put(e.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  static boolean holds(Map<String, byte[]> files) throws Exception {
    ASN1Sequence value = ASN1Sequence.getInstance(files.get(PLACE + "SignedValue.dat"));
    ASN1Sequence toSign = ASN1Sequence.getInstance(value.getObjectAt(0));
    ASN1Sequence seal = ASN1Sequence.getInstance(toSign.getObjectAt(1));
    byte[] description = files.get(PLACE + "Signature.xml");
    return Arrays.equals(bits(toSign, 3), sm3(description))
        && Arrays.equals(seal.getEncoded(), files.get(PLACE + "Seal.esl"))
        && signed(toSign, value, 1, 3)
        && signed(ASN1Sequence.getInstance(seal.getObjectAt(0)), seal, 1, 3)
        && everyFileIs(description, files);
  }

  private static boolean everyFileIs(byte[] description, Map<String, byte[]> files)
      throws Exception {
    int seen = 0;
    String xml = new String(description, StandardCharsets.UTF_8);
    for (MatchResult r : REFERENCE.matcher(xml).results().toList()) {
      byte[] digest = sm3(files.get(r.group(1)));
      if (!Arrays.equals(digest, Base64.getDecoder().decode(r.group(2)))) {
        return false;
      }
      seen++;
    }
    return seen == files.size() - 2;
  }

  private static boolean signed(ASN1Sequence content, ASN1Sequence by, int certificate, int value)
      throws Exception {
    X509Certificate owner =
        (X509Certificate)
            CertificateFactory.getInstance("X.509", PROVIDER)
                .generateCertificate(
                    new ByteArrayInputStream(
                        ASN1OctetString.getInstance(by.getObjectAt(certificate)).getOctets()));
    Signature check = Signature.getInstance("SM3withSM2", PROVIDER);
    check.initVerify(owner.getPublicKey());
    check.update(content.getEncoded());
    return check.verify(bits(by, value));
  }

  private static byte[] bits(ASN1Sequence sequence, int place) {
    return ASN1BitString.getInstance(sequence.getObjectAt(place)).getOctets();
  }

  private static byte[] sm3(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SM3", PROVIDER).digest(bytes);
  }
}
