package org.anzheng.web.applicant;

import java.util.List;
import org.anzheng.certification.Draft;
import org.anzheng.web.shared.Task;

/**
 * 委托任务清单.
 *
 * @param missing how many things are still missing in all
 * @param done where the whole is checked and handed in
 */
public record DraftPage(Draft draft, List<Task> tasks, int missing, String done) {}
