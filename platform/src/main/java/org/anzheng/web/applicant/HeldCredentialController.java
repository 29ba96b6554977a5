package org.anzheng.web.applicant;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.CredentialSearch;
import org.anzheng.certificates.IssuedCredential;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.trust.Disclosures;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 持证人的机读证书: the holder alone gets the hidden claims too, to show to whom it pleases. */
@Controller
class HeldCredentialController {

  private static final String SHOW = "show";

  private final CertificateSearch certificates;
  private final CredentialSearch credentials;
  private final Disclosures disclosures;
  private final LogPositions log;

  HeldCredentialController(
      CertificateSearch certificates,
      CredentialSearch credentials,
      Disclosures disclosures,
      LogPositions log) {
    this.certificates = certificates;
    this.credentials = credentials;
    this.disclosures = disclosures;
    this.log = log;
  }

  /** With everything that is hidden, or with what was chosen of it. */
  @GetMapping("/applicant/certificates/{number}/credential")
  ResponseEntity<byte[]> credential(
      @PathVariable String number, @RequestParam MultiValueMap<String, String> asked, Actor actor) {
    IssuedCredential issued = held(number, actor);
    String whole = issued.credential().token();
    String shown =
        asked.containsKey(SHOW)
            ? disclosures.showing(whole, new HashSet<>(asked.getOrDefault(SHOW, List.of())))
            : whole;
    String name = issued.number() + "-with-disclosures.sdjwt";
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/dc+sd-jwt"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(shown.getBytes(StandardCharsets.US_ASCII));
  }

  /** Choosing changes nothing, so the choice stands in the address. */
  @GetMapping("/applicant/certificates/{number}/disclosure")
  ModelAndView choose(
      @PathVariable String number,
      @RequestParam(defaultValue = "") Set<String> show,
      @RequestParam(defaultValue = "false") boolean made,
      Actor actor) {
    String whole = held(number, actor).credential().token();
    Optional<String> shown =
        made ? Optional.of(disclosures.showing(whole, show)) : Optional.empty();
    return Pages.of(
        "applicant/disclosure",
        new DisclosurePage(number, disclosures.of(whole), Set.copyOf(show), shown));
  }

  private IssuedCredential held(String number, Actor actor) {
    IssuedCredential issued =
        certificates
            .find(number, actor.organisation())
            .map(CertificateSummary::number)
            .flatMap(credentials::find)
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    log.requirePublished(issued.factId());
    return issued;
  }
}
