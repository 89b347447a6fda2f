/** Without Java: signals and figures that analysts and their programs bring in, checked, limited and undone like anything else. */
package org.peerbench.host.outside;
