package org.anzheng.web.open;

/**
 * 首页.
 *
 * @param example a number that shows the form, for the hint of the search box
 */
public record HomePage(String example) {}
