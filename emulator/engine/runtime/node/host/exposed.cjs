'use strict';
// The npm packages that a function sees under Segment's names. Source: Segment's public documentation of functions,
// "Runtime and dependencies".

// Segment's name, or the path below one, with its package. The first are in the emulator's own package.json, the others
// a user installs, in a folder that is given.
const PACKAGES = {
  _: 'lodash',
  moment: 'moment-timezone',
  FormData: 'form-data',
  'uuidv5.uuidv5': 'uuidv5',
  xml: 'xml',
  xml2js: 'xml2js',
  jsonwebtoken: 'jsonwebtoken',

  AWS: 'aws-sdk',
  'fetchretrylib.fetchretry': 'fetch-retry',
  'google.cloud.automl': '@google-cloud/automl',
  'google.cloud.bigquery': '@google-cloud/bigquery',
  'google.cloud.datastore': '@google-cloud/datastore',
  'google.cloud.firestore': '@google-cloud/firestore',
  'google.cloud.functions': '@google-cloud/functions',
  'google.cloud.pubsub': '@google-cloud/pubsub',
  'google.cloud.storage': '@google-cloud/storage',
  'google.cloud.tasks': '@google-cloud/tasks',
  'hubspotlib.hubspot': '@hubspot/api-client',
  jsforce: 'jsforce',
  'libphonenumberjslib.libphonenumberjs': 'libphonenumber-js',
  'mailchimplib.mailchimp': '@mailchimp/mailchimp_marketing',
  'nodemailjet.nodemailjet': 'node-mailjet',
  OAuth: 'oauth',
  'sendgrid.client': '@sendgrid/client',
  'sendgrid.mail': '@sendgrid/mail',
  'skyflowlib.skyflow': 'skyflow-node',
  stripe: 'stripe',
  twilio: 'twilio',
  'winstonlib.winston': 'winston',
};

function exposePackages(global, define, packages) {
  const fetch = packages.load('node-fetch');
  define('fetch', fetch);
  for (const name of ['Headers', 'Request', 'Response', 'FetchError']) define(name, fetch[name]);
  for (const [name, wanted] of Object.entries(PACKAGES)) {
    const steps = name.split('.');
    const last = steps.pop();
    let holder = global;
    for (const step of steps) {
      if (!Object.hasOwn(holder, step)) add(holder, step, {});
      holder = holder[step];
    }
    later(holder, last, () => loaded(packages, name, wanted));
  }
}

function add(holder, name, value) {
  Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Have a package loaded when it is first used; few functions use more than one. */
function later(holder, name, load) {
  Object.defineProperty(holder, name, {
    configurable: true,
    enumerable: false,
    get() {
      const value = load();
      add(holder, name, value);
      return value;
    },
    set: (value) => add(holder, name, value),
  });
}

function loaded(packages, name, wanted) {
  try {
    return packages.load(wanted);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    return missing(`${name} is not installed: npm install ${wanted} in a folder, and name that with --packages`);
  }
}

/** Stands for a package that is not there: it may be named, and whoever uses it learns why it cannot be. */
function missing(sentence) {
  const refuse = () => {
    throw new Error(sentence);
  };
  const isQuiet = (key) => typeof key === 'symbol' || key === 'then';
  return new Proxy(function absent() {}, {
    get: (target, key) => (isQuiet(key) ? undefined : refuse()),
    apply: refuse,
    construct: refuse,
    set: refuse,
  });
}

module.exports = { exposePackages };
