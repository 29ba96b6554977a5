package org.anzheng.verifier;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.EvidenceSeal;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.TlogProof;

/**
 * Judges an evidence package (证据包): trust list, then the heads of the log, each proof, the
 * commitments, the chain, the certificate's signatures, its status for the day.
 */
final class PackageJudge {

  private static final String CREDENTIAL = "certificate.sdjwt";

  private final Options options;
  private final PackageFiles files;
  private final EvidenceSeal seal;
  private final Trust trust;
  private final PackedChain chain;
  private final Optional<CertificateCredential> credential;

  private PackageJudge(Options options, PackageFiles files) throws Refused {
    this.options = options;
    this.files = files;
    this.seal =
        PackageFiles.read(
            EvidenceSeal.NAME,
            files.require(EvidenceSeal.NAME),
            bytes -> EvidenceSeal.parse(text(bytes)));
    this.trust = Trust.find(options, files);
    this.chain = PackedChain.read(files);
    Optional<byte[]> token = files.content(CREDENTIAL);
    this.credential =
        token.isPresent()
            ? Optional.of(
                PackageFiles.read(
                    CREDENTIAL, token.get(), bytes -> CertificateCredential.parse(text(bytes))))
            : Optional.empty();
  }

  static Report judge(Options options) throws Refused {
    List<PackedFile> files = PackageZip.read(Input.path(options.file()), options.file());
    return new PackageJudge(options, new PackageFiles(files)).report();
  }

  private Report report() throws Refused {
    FilesJudge attached = new FilesJudge(files);
    List<TlogProof> proofs = new ArrayList<>(attached.proofs());
    proofs.addAll(chain.proofs());
    HeadsJudge heads = new HeadsJudge(proofs, files, trust);
    RecordJudge records = new RecordJudge(files, chain, seal);
    List<StatusListToken> lists = lists();
    Verdict unalterable = heads.unalterable();
    Verdict recorded = recorded(records.verdict(unalterable), lists);
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(trust.verdict());
    verdicts.add(new ManifestJudge(files, seal, trust).verdict());
    if (credential.isPresent()) {
      verdicts.addAll(certificate(credential.get(), lists));
    }
    verdicts.add(attached.verdict(unalterable));
    new StampsJudge(files, chain.proofs(), TimeJudge.trusted(options.tsa()))
        .verdict()
        .ifPresent(verdicts::add);
    verdicts.add(recorded);
    verdicts.add(unalterable);
    verdicts.add(heads.sameForAll());
    verdicts.add(new ChainJudge(chain, seal).verdict(recorded, unalterable));
    verdicts.add(
        events(lists)
            .map(events -> events.verdict(recorded))
            .orElseGet(() -> Verdict.notApplicable(Property.P5, "status.elsewhere")));
    verdicts.add(records.impersonal());
    return new Report(
        "package", new PackageWords(files, seal, credential).content(), verdicts, List.of());
  }

  /** The certificate in the package must be the one that the log speaks of. */
  private Verdict recorded(Verdict records, List<StatusListToken> lists) {
    boolean other = events(lists).filter(events -> !events.isLogged()).isPresent();
    return other && !records.is(Outcome.FALSE)
        ? Verdict.isFalse(Property.P1, "credential.other-entry")
        : records;
  }

  private Optional<EventsJudge> events(List<StatusListToken> lists) {
    return credential.map(found -> new EventsJudge(chain, found, lists));
  }

  private List<Verdict> certificate(CertificateCredential found, List<StatusListToken> lists)
      throws Refused {
    StatusJudge status = new StatusJudge(lists, trust, at());
    return List.of(
        new TokenJudge(trust).ofBody(found.token().jws(), found.issuer(), found.issuedAt()),
        CredentialJudge.validity(found, at()),
        status.status(found),
        status.standing(found),
        new Sm2Judge(trust, new PackedSm2(files)).verdict(found));
  }

  /** The lists in the package and those that were given. */
  private List<StatusListToken> lists() throws Refused {
    List<StatusListToken> lists = new ArrayList<>(StatusJudge.given(options));
    for (PackedFile file : files.all()) {
      if (file.name().startsWith("status/") && file.content().isPresent()) {
        lists.add(
            PackageFiles.read(
                file.name(), file.content().get(), bytes -> StatusListToken.parse(text(bytes))));
      }
    }
    return lists;
  }

  /** The moment that is judged for: as asked now, else as asked then, else when it was made. */
  private Instant at() throws Refused {
    if (options.on() != null) {
      return options.at();
    }
    Optional<String> on = seal.on();
    if (on.isEmpty()) {
      return seal.issuedAt();
    }
    try {
      return TokenJudge.endOf(LocalDate.parse(on.get()));
    } catch (DateTimeException e) {
      throw new Refused("package.malformed", EvidenceSeal.NAME);
    }
  }

  /** Signature and keys as they lie in the package. */
  private record PackedSm2(PackageFiles files) implements Sm2Judge.Source {

    @Override
    public Optional<byte[]> signature() {
      return files.content("certificate.sm2.sig");
    }

    @Override
    public Optional<byte[]> keys() {
      return files.content("jwks.json");
    }
  }

  private static String text(byte[] ascii) {
    return new String(ascii, StandardCharsets.ISO_8859_1);
  }
}
