package org.anzheng.web.regulator.catalogue;

import java.util.List;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;

/**
 * 目录草案表单页面: a form about a draft or a category of it.
 *
 * @param path where it is sent
 * @param back where it came from
 * @param levels level schemes to choose from; empty where not asked
 * @param classes service classes to choose from; empty where not asked
 * @param warning whether sending it voids signatures
 */
public record DraftFormPage(
    String path,
    String back,
    Typed typed,
    FormErrors errors,
    List<Option> levels,
    List<Option> classes,
    boolean warning) {}
