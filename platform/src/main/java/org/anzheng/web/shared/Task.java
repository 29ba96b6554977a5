package org.anzheng.web.shared;

import java.util.Optional;

/**
 * 任务项: one line of a task list.
 *
 * @param label what there is to do
 * @param hint due date or explanation; may be empty
 * @param tone of its state
 * @param state in words
 * @param href where it is done
 */
public record Task(String label, String hint, Tone tone, String state, Optional<String> href) {}
