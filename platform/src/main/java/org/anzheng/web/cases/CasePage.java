package org.anzheng.web.cases;

import java.util.List;
import java.util.Optional;
import org.anzheng.certification.CaseSummary;
import org.anzheng.web.shared.DutyNote;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;

/**
 * 案件页面.
 *
 * @param list address of the list of cases
 * @param title who wants what certified
 * @param due the legal deadline in words; blank without one
 * @param refusedElsewhere that another body refused the applicant; for the reviewing body only
 * @param waitingFor whose turn it is when it is not the reader's; blank otherwise
 * @param next the act the reader should do now
 * @param turn the next act of the reader's organisation, when it is somebody else's there
 * @param others further acts that are possible
 * @param evaluation where the evaluation is worked on
 * @param archive where it is archived, or was; for the body only
 * @param dossier where the whole case is downloaded, for its two sides
 * @param proof where its evidence package is made, for everybody who may see it
 */
public record CasePage(
    String list,
    String title,
    CaseSummary summary,
    Tone tone,
    List<Step> steps,
    List<Row> header,
    String due,
    boolean refusedElsewhere,
    String waitingFor,
    Optional<Offer> next,
    Optional<DutyNote> turn,
    List<Offer> others,
    Optional<String> evaluation,
    Optional<String> dossier,
    String proof,
    Optional<Row> archive,
    List<Section> sections,
    List<TimelineEntry> timeline) {}
