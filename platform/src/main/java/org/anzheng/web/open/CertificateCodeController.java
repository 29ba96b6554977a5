package org.anzheng.web.open;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.certificates.ScanAddresses;
import org.anzheng.documents.QrCode;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.PublicRegister;
import org.anzheng.web.shared.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 证书二维码: what a phone needs to check a certificate without a network, as a picture and a link. */
@Controller
class CertificateCodeController {

  private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
  private static final CacheControl MINUTES =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

  private final PublicRegister register;
  private final ScanAddresses scans;
  private final Site site;

  CertificateCodeController(PublicRegister register, ScanAddresses scans, Site site) {
    this.register = register;
    this.scans = scans;
    this.site = site;
  }

  @GetMapping("/certificates/{number}/qr.svg")
  ResponseEntity<byte[]> code(@PathVariable String number) {
    QrCode code = QrCode.of(site.absolute(path(number)));
    return ResponseEntity.ok()
        .contentType(SVG)
        .cacheControl(MINUTES)
        .body(code.svg().getBytes(StandardCharsets.UTF_8));
  }

  /** Leads to where the code leads: the browser keeps what stands behind the hash to itself. */
  @GetMapping("/certificates/{number}/check")
  ResponseEntity<Void> check(@PathVariable String number) {
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create(path(number)))
        .cacheControl(CacheControl.noStore())
        .build();
  }

  /** A certificate without a credential has a code, too: that of its page. */
  private String path(String number) {
    String known =
        register
            .find(CertificateNumber.normalise(number))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND))
            .number();
    String page = site.absolute("");
    return scans
        .of(known)
        .filter(address -> address.startsWith(page))
        .map(address -> address.substring(page.length()))
        .orElse("/certificates/" + known);
  }
}
