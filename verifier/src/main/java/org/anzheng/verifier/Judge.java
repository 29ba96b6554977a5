package org.anzheng.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.TrustList;

/** Leads each kind of file to its verdicts (核验). */
final class Judge {

  private Judge() {}

  static Report judge(Options options) throws Refused {
    if (Input.isZip(options.file())) {
      return PackageJudge.judge(options);
    }
    return switch (Evidence.read(Input.read(options.file()), options.file())) {
      case Evidence.ProofFile file -> proof(file, options);
      case Evidence.CheckpointFile file -> checkpoint(file, options);
      case Evidence.TrustFile file -> trustList(file, options);
      case Evidence.CredentialFile file -> new CredentialJudge(file.credential(), options).report();
      case Evidence.ReceiptFile file -> TokenReports.receipt(file.receipt(), options);
      case Evidence.DrawnFile file -> draw(file, options);
      case Evidence.StatusFile file -> TokenReports.statusList(file.token(), options);
    };
  }

  private static Report proof(Evidence.ProofFile file, Options options) throws Refused {
    ProofJudge judge = new ProofJudge(file.proof(), Trust.find(options));
    return new Report("proof", judge.content(), judge.verdicts(), options.unused());
  }

  private static Report draw(Evidence.DrawnFile file, Options options) throws Refused {
    DrawJudge judge = new DrawJudge(file.draw(), Trust.find(options));
    return new Report("draw", judge.content(), judge.verdicts(), options.unused());
  }

  private static Report checkpoint(Evidence.CheckpointFile file, Options options) throws Refused {
    Trust trust = Trust.find(options);
    HeadJudge judge = new HeadJudge(file.note(), file.head(), trust);
    Checkpoint head = file.head();
    Map<String, String> content = new LinkedHashMap<>();
    content.put("origin", head.origin());
    content.put("size", Long.toString(head.size()));
    List<Verdict> verdicts = new ArrayList<>(List.of(trust.verdict()));
    TimeJudge.beside(options).ifPresent(time -> verdicts.add(time.verdict()));
    verdicts.addAll(
        List.of(
            Verdict.notApplicable(Property.P1, "checkpoint.no-leaf"),
            judge.unalterable(),
            judge.sameForAll(),
            Verdict.notApplicable(Property.P4, "case.elsewhere"),
            Verdict.notApplicable(Property.P5, "status.elsewhere"),
            Verdict.notApplicable(Property.P6, "checkpoint.no-leaf")));
    return new Report("checkpoint", content, verdicts, options.unused());
  }

  private static Report trustList(Evidence.TrustFile file, Options options) throws Refused {
    Trust trust = Trust.judge(file, Roots.of(options.root()));
    TrustList list = file.list();
    Map<String, String> content = new LinkedHashMap<>();
    content.put("list", list.origin());
    content.put("serial", Long.toString(list.serial()));
    content.put("logs", Integer.toString(list.logs().size()));
    content.put("witnesses", Integer.toString(list.witnesses().size()));
    content.put("issuers", Integer.toString(list.issuers().size()));
    content.put("statusKeys", Integer.toString(list.statusKeys().size()));
    List<Verdict> verdicts = new ArrayList<>(List.of(trust.verdict()));
    for (Property property : Property.ofLog()) {
      verdicts.add(Verdict.notApplicable(property, "trust.only-keys"));
    }
    return new Report("trust", content, verdicts, options.unused());
  }
}
