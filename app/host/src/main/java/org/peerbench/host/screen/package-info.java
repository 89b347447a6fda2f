/** The shell around every page: header, navigation, breadcrumb, messages, and the page that tells of an error. */
package org.peerbench.host.screen;
