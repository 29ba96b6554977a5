package org.anzheng.web.cases;

import java.util.List;
import org.anzheng.web.shared.Task;

/**
 * 我的工作.
 *
 * @param mine what waits for the reader, the most urgent first
 * @param others what waits for others
 * @param drafts what the reader is still writing; an applicant's only
 * @param begin where a new commission begins; blank for everybody else
 */
public record WorkPage(List<Task> mine, List<Task> others, List<Task> drafts, String begin) {}
