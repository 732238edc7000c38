export {Redirect, matchPath, useHistory, useLocation} from 'react-router-dom';
